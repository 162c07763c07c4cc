import ParallaxReader

extension Effect {
    /// Whether it is begun when nothing waits to be painted: reading ahead, and watching the library.
    var waitsForFrame: Bool {
        switch self {
        case .readAhead, .pageAhead, .watch: true
        default: false
        }
    }
}
