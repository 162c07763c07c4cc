import ParallaxCore
import ParallaxReader

extension Effect {
    /// Whether it is begun when nothing waits to be painted: reading ahead, ranking, and watching the library.
    var waitsForFrame: Bool {
        switch self {
        case .readAhead, .pageAhead, .ranking, .watch: true
        default: false
        }
    }

    /// Whether a frame waits a moment for its answer; how much of a search was not read takes long to count.
    var isAwaited: Bool {
        switch self {
        case .open: true
        case .page(let query, let span, _): span.count > 0 || query.search.isEmpty
        default: ticket != nil && !waitsForFrame
        }
    }
}
