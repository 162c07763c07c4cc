import ParallaxUnicode

/// What puts text on the reader's clipboard through the terminal (xterm, operating system command 52).
struct ClipboardSequence: Hashable, Sendable {
    /// The sequence for the terminal; empty when the terminal would print it.
    let text: String

    /// Wraps text, made harmless; tmux hands on what it is told to, and keeps a copy of its own.
    init(_ words: String, modes: TerminalModes, isInsideTmux: Bool) {
        let content = Base64.encoded(Array(Harmless.text(words).text.utf8))
        let sequence = "\u{1B}]52;c;\(content)\u{07}"
        let passedOn = isInsideTmux ? "\u{1B}Ptmux;\u{1B}\(sequence)\u{1B}\\" : ""
        text = modes.isModern ? sequence + passedOn : ""
    }
}
