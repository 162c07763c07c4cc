import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("Lines folded for cues") struct FoldedLineTests {
    private static let pieces = [
        "The", "HARBOUR", "é", "É", "Šárka", "İ", "ı", "ſ", "ß", "Ǆ", "Ёлка", "ΑΘΗΝΑ", "東京", "’", "“", "„", "«", "\"",
        "'",
        "—", "…", ".", ". ", "! ", "? ", "| ", ") ", "(", " ", "  ", "\u{A0}", "\u{202F}", "\t", "\n", "。", "1,200",
        "\u{7F}",
    ]

    private func text(_ seed: Int) -> String {
        var random = SeededRandom(seed: UInt64(seed))
        return (0..<40).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }.joined()
    }

    /// Scalar by scalar, as slowly as it can be said.
    private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "’", "‘": "'"
        case "“", "”", "„", "«", "»": "\""
        case "\u{A0}", "\u{202F}", "\t", "\n": " "
        default: lowered(scalar)
        }
    }

    private func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let lower = Array(scalar.properties.lowercaseMapping.unicodeScalars)
        return lower.count == 1 ? lower[0] : scalar
    }

    @Test("a line is folded scalar by scalar", arguments: 0..<40)
    func folds(seed: Int) {
        let text = text(seed)
        #expect(FoldedLine(text[...]).folded == text.unicodeScalars.map(folded))
    }

    @Test("the lower case that is known by heart is that of Unicode")
    func lowersAsUnicode() {
        let wrong = (UInt32(0x80)...0xFFFF).compactMap(Unicode.Scalar.init).filter {
            FoldedLine.lowered($0) != lowered($0)
        }
        #expect(wrong == [])
    }

    @Test("a sentence begins at the start and behind a stop and a space", arguments: 0..<40)
    func findsSentences(seed: Int) {
        let line = FoldedLine(text(seed)[...])
        let expected = line.folded.indices.filter { offset in
            guard offset > 1, line.folded[offset - 1] == " " else { return offset == 0 }
            let last = line.folded[offset - 2]
            return SentenceMarks.isTerminator(last) || last == "|" || last == ")"
        }
        #expect(line.sentenceHeads == expected)
    }

    @Test("words are counted as they stand between spaces, two ideographs as one", arguments: 0..<40)
    func countsWords(seed: Int) {
        let text = text(seed)
        var words = 0
        var ideographs = 0
        var isInside = false
        for scalar in text.unicodeScalars {
            let kind = ScalarClass(scalar)
            if kind == .ideograph { ideographs += 1 }
            if kind != .space, kind != .ideograph, !isInside { words += 1 }
            isInside = kind != .space
        }
        let shape = BlockShape(TextRange(start: 0, end: text.utf8.count), of: text)
        #expect(shape.words == words + ideographs / 2)
    }
}
