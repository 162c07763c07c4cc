import ParallaxScreen

/// What the terminal writes on, and the theme that suits it: a desktop turns dark in the evening while Parallax runs.
@MainActor
struct Backdrop {
    private var known: TerminalBackground
    /// Whether the terminal is asked again; not when the environment says what it writes on.
    let isAskedFor: Bool
    private let suiting: (TerminalBackground) throws -> Theme

    init(
        _ known: TerminalBackground, _ environment: Environment, suiting: @escaping (TerminalBackground) throws -> Theme
    ) {
        self.known = known
        isAskedFor = TerminalBackground(foregroundBackground: environment["COLORFGBG"]) == .unknown
        self.suiting = suiting
    }

    /// The theme for what the terminal says now; `nil` when that is nothing new.
    mutating func theme(on background: TerminalBackground) -> Theme? {
        guard isAskedFor, background != .unknown, background != known else { return nil }
        known = background
        return try? suiting(background)
    }
}
