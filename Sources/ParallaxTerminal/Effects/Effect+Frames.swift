import ParallaxCore
import ParallaxReader

extension Effect {
    /// Whether it is begun when nothing waits to be painted: reading ahead, ranking, watching the library, and counting
    /// how much of a search was not read, which takes long.
    var waitsForFrame: Bool {
        switch self {
        case .readAhead, .pageAhead, .ranking, .watch: true
        case .page(let query, let span, _): span.count == 0 && !query.search.isEmpty
        default: false
        }
    }

    /// The same for what is asked for when a message was heard: a list is seen before the article beside it is read.
    func waitsForFrame(of message: Message) -> Bool {
        if case (.article, .page) = (self, message) { return true }
        return waitsForFrame
    }

    /// Whether a frame waits a moment for its answer.
    var isAwaited: Bool {
        if case .open = self { return true }
        return ticket != nil && !waitsForFrame
    }
}
