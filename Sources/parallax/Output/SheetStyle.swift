import ParallaxReader
import ParallaxScreen
import ParallaxTerminal

/// Whether what is printed has colours, and which.
enum SheetStyle {
    /// Plain text, for files, pipes and terminals without colours.
    case plain
    /// The colours of a theme, for a terminal.
    case colored(Theme, ColorDepth)

    /// The style for standard output: plain unless it is a terminal with colours that nobody turned off.
    static func standard(theme: Theme) -> SheetStyle {
        let depth = Console.isTerminal ? terminalDepth : .none
        return depth == .none ? .plain : .colored(theme, depth)
    }

    /// What the environment says of the terminal's colours; `NO_COLOR` (no-color.org) turns them off.
    static var terminalDepth: ColorDepth {
        guard Console.environment("NO_COLOR") == nil, let name = Console.environment("TERM"), name != "dumb" else {
            return .none
        }
        if ["truecolor", "24bit"].contains(Console.environment("COLORTERM")) || name.hasSuffix("-direct") {
            return .direct
        }
        if name.contains("256color") { return .ansi256 }
        return name.hasPrefix("vt") ? .none : name == "linux" ? .ansi8 : .ansi16
    }
}

extension Theme {
    /// The theme to print with: the one that is named, else that of the configuration, else one that suits the
    /// terminal, which is taken for a dark one when it does not tell. What is printed stands on the terminal's background.
    static func printed(named name: String? = nil) throws(ScreenProblem) -> Theme {
        let background = TerminalBackground(foregroundBackground: Console.environment("COLORFGBG"))
        return try Configuration.read().themes(named: name, isDark: background != .light).theme.withoutGround
    }
}
