import ParallaxReader
import Synchronization

/// What the reader remembers that is kept already: only what differs from it is to be kept.
final class GivenMemory: Sendable {
    private let state = Mutex(ReadingMemory())

    /// What was given to the reader, or kept by it, last.
    var memory: ReadingMemory {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
