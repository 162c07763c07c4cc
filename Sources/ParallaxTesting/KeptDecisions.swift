import ParallaxCore
import ParallaxReader
import Synchronization

/// What a test's reader decided so far.
final class KeptDecisions: Sendable {
    /// All of it at one moment.
    struct State {
        var quotes: [Article.ID: [QuoteCorrection]] = [:]
        var marks: [Article.ID: ArticleMarks] = [:]
        var notes: [Article.ID: [Note]] = [:]
        var place: ReadingPlace?
        var theme: String?
    }

    private let state = Mutex(State())

    var now: State { state.withLock { $0 } }

    func change(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
}
