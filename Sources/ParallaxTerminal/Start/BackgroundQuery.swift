/// Asks the terminal for its background, before curses starts.
enum BackgroundQuery {
    /// OSC 11, and then "what are you" (DA1): every terminal answers the second, so an unanswered first costs nothing.
    static let question = background + "\u{1B}[c"
    /// OSC 11 alone, for a session that runs: the answer comes among the keys, or never.
    static let background = "\u{1B}]11;?\u{1B}\\"
    /// The longest a start waits; terminals answer in less than 5 ms.
    private static let limit = Duration.milliseconds(100)

    /// What the environment says of the background, or else the terminal. A late answer is swallowed by the key decoder.
    static func answer(_ environment: Environment, _ options: SessionOptions) -> BackgroundReply {
        var reply = BackgroundReply(TerminalBackground(foregroundBackground: environment["COLORFGBG"]))
        let modes = TerminalModes(terminal: environment["TERM"] ?? "dumb")
        guard reply.background == .unknown, modes.isModern else { return reply }
        TerminalDialogue(input: options.input, output: options.output).ask(question, within: limit) { bytes in
            reply.add(bytes)
            return reply.isComplete
        }
        return reply
    }
}
