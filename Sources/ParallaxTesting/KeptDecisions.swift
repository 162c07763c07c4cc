import ParallaxCore
import ParallaxReader
import Synchronization

/// What a test's reader decided so far.
final class KeptDecisions: Sendable {
    /// All of it at one moment.
    struct State {
        var quotes: [Article.ID: [QuoteCorrection]] = [:]
        var links: [[Article.ID]: [LinkCorrection]] = [:]
        var marks: [Article.ID: ArticleMarks] = [:]
        var notes: [Article.ID: [Note]] = [:]
        var storyDecisions: [StoryDecision] = []
        /// The number of an article's story, where that was decided.
        var stories: [Article.ID: Int] = [:]
        /// How many stories were told anew.
        var tellings = 0
        var place: ReadingPlace?
        var theme: String?
        var visited: [WebLink] = []
        var calls: [ProgramCall] = []
        var files: [String: ExportRequest] = [:]
        /// What was brought into the library.
        var inputs: [String] = []
        /// How many of those in the feeds have come.
        var arrived = 0
        /// Articles whose whole text was got.
        var completed: Set<Article.ID> = []
    }

    private let state = Mutex(State())

    var now: State { state.withLock { $0 } }

    func change(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
}
