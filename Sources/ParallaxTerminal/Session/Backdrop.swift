import ParallaxReader
import ParallaxScreen

/// What the terminal writes on, and the theme that suits it: a desktop turns dark in the evening while Parallax runs.
@MainActor
struct Backdrop {
    private var known: TerminalBackground
    /// Whether the terminal is asked again; not when the environment says what it writes on.
    let isAskedFor: Bool
    private let choosing: (TerminalBackground) throws -> ThemeChoice

    init(
        _ known: TerminalBackground, _ environment: Environment,
        choosing: @escaping (TerminalBackground) throws -> ThemeChoice
    ) {
        self.known = known
        isAskedFor = TerminalBackground(foregroundBackground: environment["COLORFGBG"]) == .unknown
        self.choosing = choosing
    }

    /// The theme that suits what the terminal says now; `nil` when that is nothing new.
    mutating func theme(on background: TerminalBackground) -> Theme? {
        guard isAskedFor, background != .unknown, background != known else { return nil }
        known = background
        return try? choosing(background).automatic
    }
}
