import ParallaxCore
import Synchronization

/// The lines that an import met, batch after batch, held in one place so that they are never copied.
final class SeenLines: Sendable {
    private let lines = Mutex(RecurringLines())

    /// Takes note of the lines of a batch, and says which recur so far; what it says may not be kept beyond the batch.
    func noting(_ batch: [[Article]]) -> RecurringLines {
        lines.withLock { lines in
            for articles in batch { lines.note(articles) }
            return lines
        }
    }
}
