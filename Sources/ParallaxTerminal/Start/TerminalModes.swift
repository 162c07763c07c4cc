/// The modes of the terminal that curses knows nothing of.
struct TerminalModes: Hashable, Sendable {
    /// Whether the terminal takes sequences of xterm's family; the oldest print them.
    let isModern: Bool

    /// Judges by the name of the terminal.
    init(terminal name: String) {
        isModern = !["linux", "dumb", "vt", "ansi", "cons", "sun"].contains { name.hasPrefix($0) }
    }

    /// Bracketed paste (2004); clicks, drags and the wheel (1000, 1002) in SGR form (1006); when
    /// the window is typed into and no longer (1004).
    var on: String { isModern ? "\u{1B}[?2004h\u{1B}[?1000;1002;1006h\u{1B}[?1004h" : "" }
    /// What takes ``on`` back, and ends a frame that was not finished.
    var off: String { isModern ? "\u{1B}[?2026l\u{1B}[?1004l\u{1B}[?1000;1002;1006l\u{1B}[?2004l" : "" }
    /// Holds the picture until ``frameEnd`` (synchronized output, mode 2026).
    var frameStart: String { isModern ? "\u{1B}[?2026h" : "" }
    /// Shows the whole frame at once.
    var frameEnd: String { isModern ? "\u{1B}[?2026l" : "" }
}
