import ParallaxTesting
import Testing

@testable import ParallaxTerminal

@Suite("What a terminal answers")
struct TerminalReportTests {
    private func sequences(_ text: String) -> [ControlSequence] { ControlSequence.sequences(in: Array(text.utf8)) }

    @Test("answers are found among whatever else comes")
    func found() {
        #expect(
            sequences("q\u{1B}[1;5R\u{1B}OAz\u{1B}[?2026;2$y\u{1B}[12;80R")
                == [
                    ControlSequence(numbers: [1, 5], final: "R"), ControlSequence(numbers: [2026, 2], final: "y"),
                    ControlSequence(numbers: [12, 80], final: "R"),
                ])
    }

    @Test("an answer without an end, or with numbers beyond reason, is none or is cut")
    func broken() {
        #expect(sequences("\u{1B}[1;5").isEmpty && sequences("\u{1B}").isEmpty && sequences("\u{1B}[").isEmpty)
        #expect(sequences("\u{1B}[99999999999999999999R") == [ControlSequence(numbers: [999_999], final: "R")])
    }

    @Test("any bytes are read without a crash", arguments: 0..<50)
    func anything(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let letters = Array("\u{1B}[];?0123456789R$yc\u{07}\\x".utf8) + [0xFF, 0x00]
        let bytes = (0..<200).map { _ in letters.randomElement(using: &random) ?? 0 }
        for sequence in ControlSequence.sequences(in: bytes) { #expect(sequence.numbers.allSatisfy { $0 >= 0 }) }
        var reply = BackgroundReply()
        reply.add(bytes)
        #expect(reply.typedAhead.count <= bytes.count)
    }

    @Test("what the terminal says it is, is kept by its numbers")
    func attributes() {
        var reply = BackgroundReply()
        reply.add(Array("a\u{1B}[?62;22;52c".utf8))
        #expect(reply.isComplete && reply.attributes == [62, 22, 52] && reply.typedAhead == Array("a".utf8))
    }
}
