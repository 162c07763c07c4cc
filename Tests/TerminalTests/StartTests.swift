import ParallaxReader
import Testing

@testable import ParallaxTerminal

@Suite("What the environment says")
struct StartTests {
    @Test(
        "a locale names UTF-8 or not",
        arguments: [
            ("en_GB.UTF-8", true), ("C.utf8", true), ("de_DE.utf8@euro", true), ("C", false), ("", false),
            ("de_DE.ISO-8859-1", false), ("POSIX", false),
        ])
    func locales(name: String, isUTF8: Bool) {
        #expect(CharacterRepertoire.namesUTF8(name) == isUTF8)
    }

    @Test("24-bit descriptions are tried only when the terminal says so and colours are wanted")
    func directColour() {
        let says = Environment(["COLORTERM": "truecolor"])
        #expect(TerminalEntry.directCandidates("xterm-256color", says) == ["xterm-direct"])
        #expect(TerminalEntry.directCandidates("alacritty", says) == ["alacritty-direct"])
        #expect(TerminalEntry.directCandidates("xterm-256color", Environment([:])).isEmpty)
        let refuses = Environment(["COLORTERM": "truecolor", "NO_COLOR": "1"])
        #expect(TerminalEntry.directCandidates("xterm-256color", refuses).isEmpty)
    }

    @Test("an empty variable counts as unset")
    func emptyVariables() {
        #expect(Environment(["NO_COLOR": ""])["NO_COLOR"] == nil)
        #expect(throws: TerminalProblem.unnamed) { try TerminalEntry.choose(Environment(["TERM": ""]), output: 1) }
    }

    @Test("terminals that cannot be used are refused with their name")
    func refusals() {
        #expect(throws: TerminalProblem.unknown("no-such-terminal")) {
            try TerminalEntry.choose(Environment(["TERM": "no-such-terminal"]), output: 1)
        }
        #expect(throws: TerminalProblem.tooSimple("dumb")) {
            try TerminalEntry.choose(Environment(["TERM": "dumb"]), output: 1)
        }
    }

    @Test("delays are taken out of capabilities")
    func padding() {
        #expect(ResetSequence.withoutPadding("a$<5>b$<10/>c$<") == "abc")
        #expect(ResetSequence.withoutPadding("a$b") == "a$b")
    }

    @Test("what is switched on is switched off")
    func modes() {
        let modes = TerminalModes(terminal: "xterm-256color")
        for number in ["2004", "1000", "1002", "1006"] {
            #expect(modes.on.contains(number) && modes.off.contains(number))
        }
        #expect(TerminalModes(terminal: "linux").on.isEmpty)
    }

    @Test("a session's exit status is the shell's")
    func exitStatus() {
        #expect(SessionEnd.quit.exitStatus == 0)
        #expect(SessionEnd.signal(15).exitStatus == 143)
        let ends: [SessionEnd] = [.quit, .demo, .signal(15)]
        #expect(ends.map { SessionOutcome(end: $0, unkept: nil).exitStatus } == [0, 0, 143])
        var unkept = UnkeptDecisions()
        unkept.note(.failed("Not kept.", ticket: 1), about: .decision(number: 1))
        #expect(ends.map { SessionOutcome(end: $0, unkept: unkept).exitStatus } == [1, 1, 143])
        #expect(SessionEnd.terminalLost.exitStatus == 129)
    }
}
