import Testing

@testable import ParallaxTerminal

@Suite("The terminal's background")
struct BackgroundTests {
    private func reply(_ text: String) -> BackgroundReply {
        var reply = BackgroundReply()
        reply.add(text.utf8)
        return reply
    }

    @Test("reported colours are light or dark")
    func colours() {
        #expect(TerminalBackground(report: "rgb:ffff/ffff/dddd") == .light)
        #expect(TerminalBackground(report: "rgb:00/2b/36") == .dark)
        #expect(TerminalBackground(report: "rgb:f/f/f") == .light)
        for nonsense in ["", "rgb:", "rgb:1/2", "rgb:g/g/g", "rgb:12345/0/0", "rgb:-1/0/0", "black"] {
            #expect(TerminalBackground(report: nonsense) == .unknown)
        }
    }

    @Test("COLORFGBG names the palette")
    func variable() {
        #expect(TerminalBackground(foregroundBackground: "0;15") == .light)
        #expect(TerminalBackground(foregroundBackground: "15;default;0") == .dark)
        #expect(TerminalBackground(foregroundBackground: "0;default") == .unknown)
        #expect(TerminalBackground(foregroundBackground: nil) == .unknown)
    }

    @Test("both ways to end a report are read", arguments: ["\u{07}", "\u{1B}\\"])
    func endings(end: String) {
        let reply = reply("\u{1B}]11;rgb:ffff/ffff/ffff\(end)\u{1B}[?62;4c")
        #expect(reply.background == .light && reply.isComplete && reply.typedAhead.isEmpty)
    }

    @Test("a terminal that knows only its name answers completely")
    func nameOnly() {
        let reply = reply("\u{1B}[?6c")
        #expect(reply.background == .unknown && reply.isComplete)
    }

    @Test("keys typed meanwhile are kept")
    func typedAhead() {
        let reply = reply("j\u{1B}[A\u{1B}]11;rgb:0/0/0\u{07}k\u{1B}[?6c")
        #expect(reply.background == .dark && reply.isComplete)
        #expect(reply.typedAhead == Array("j\u{1B}[Ak".utf8))
    }
}
