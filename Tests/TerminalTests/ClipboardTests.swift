import ParallaxTesting
import Testing

@testable import ParallaxTerminal

@Suite("Clipboard")
struct ClipboardTests {
    private let xterm = TerminalModes(terminal: "xterm-256color")

    @Test(
        "bytes are encoded as RFC 4648 shows",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(text: String, expected: String) { #expect(Base64.encoded(Array(text.utf8)) == expected) }

    @Test("text goes out as one operating system command")
    func sequence() {
        let sent = ClipboardSequence("foo", modes: xterm, isInsideTmux: false).text
        #expect(sent == "\u{1B}]52;c;Zm9v\u{07}")
    }

    @Test("tmux is asked to hand it on")
    func tmux() {
        let sent = ClipboardSequence("foo", modes: xterm, isInsideTmux: true).text
        #expect(sent == "\u{1B}]52;c;Zm9v\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\")
    }

    @Test("text that commands terminals is made harmless")
    func harmless() {
        let sent = ClipboardSequence("a\u{1B}[2Jb", modes: xterm, isInsideTmux: false).text
        #expect(sent == ClipboardSequence("a\u{FFFD}[2Jb", modes: xterm, isInsideTmux: false).text)
    }

    @Test("a terminal that would print the sequence gets none")
    func console() {
        #expect(ClipboardSequence("foo", modes: TerminalModes(terminal: "linux"), isInsideTmux: false).text.isEmpty)
    }
}
