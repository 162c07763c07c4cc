public import ParallaxScreen

/// What a terminal can do, as far as the environment and the terminal itself say.
public struct TerminalReport: Hashable, Sendable {
    /// What `TERM` names; `nil` when it is not set.
    public let name: String?
    /// The terminal description that the reader would use, or why it could not run.
    public let entry: Result<String, TerminalProblem>
    /// Columns and rows; `nil` when there is no terminal to ask.
    public let size: Size?
    /// How many colours the description has, and what the reader makes of them.
    public let colors: Int
    /// See ``colors``.
    public let depth: ColorDepth
    /// Whether more than ASCII is painted.
    public let showsUnicode: Bool
    /// The name of the locale, and whether the system has it.
    public let locale: String
    /// See ``locale``.
    public let isLocaleInstalled: Bool
    /// What the terminal answered; `nil` when there was none to ask.
    public let answers: Answers?

    /// What a terminal answers when it is asked.
    public struct Answers: Hashable, Sendable {
        /// What it writes on.
        public let background: TerminalBackground
        /// Whether a frame can be shown at once (mode 2026); `nil` when it does not say.
        public let synchronizesOutput: Bool?
        /// Whether it says that programs may write to the clipboard.
        public let takesClipboard: Bool
        /// How many columns it gives to texts; empty when it does not say.
        public let widths: [MeasuredWidth]
    }
}

extension TerminalReport {
    /// Asks the terminal on `options`, for at most a second; without one only the environment is asked.
    public static func current(_ options: SessionOptions = SessionOptions()) -> TerminalReport {
        let environment = Environment.current()
        let entry = Result { () throws(TerminalProblem) in
            try TerminalEntry.choose(environment, output: options.output)
        }
        let isInstalled = CharacterRepertoire.isInstalled
        let repertoire = CharacterRepertoire.adopt(environment)
        let colors = TerminalEntry.colors((try? entry.get()) ?? "", output: options.output)
        let modes = TerminalModes(terminal: environment["TERM"] ?? "dumb")
        let canAnswer = modes.isModern && options.isTerminal
        return TerminalReport(
            name: environment["TERM"], entry: entry, size: options.size, colors: colors,
            depth: ColorDepth(colors: colors, environment: environment), showsUnicode: repertoire == .unicode,
            locale: environment.localeName, isLocaleInstalled: isInstalled,
            answers: canAnswer ? TerminalQuestions(showsUnicode: repertoire == .unicode).answers(options) : nil)
    }
}
