/// A short block prepared for cues: capitals, curly marks and hard spaces do not matter.
struct FoldedLine: Sendable {
    /// The block as written.
    let scalars: [Unicode.Scalar]
    /// The block folded, scalar by scalar, so that offsets agree.
    let folded: [Unicode.Scalar]
    /// Offset of the first letter; the end when there is none.
    let firstLetter: Int
    /// Offset after the last letter.
    let lastLetterEnd: Int
    /// Offset of the first letter or opening bracket.
    let opening: Int
    /// Offset inside the bracket that ends the block; `nil` when none does.
    let bracket: Int?
    /// Offsets at which sentences begin.
    let sentenceHeads: [Int]
    /// Whether a double quotation mark of any kind stands in the block.
    let isQuoting: Bool

    init(_ text: Substring) {
        scalars = Array(text.unicodeScalars)
        let folded = scalars.map(Self.fold)
        firstLetter = folded.firstIndex(where: Self.isLetter) ?? folded.count
        lastLetterEnd = (folded.lastIndex(where: Self.isLetter) ?? -1) + 1
        opening = min(firstLetter, folded.firstIndex(of: "(") ?? folded.count)
        bracket = Self.bracket(folded)
        sentenceHeads = folded.indices.filter { Self.isSentenceHead($0, folded) }
        isQuoting = folded.contains("\"")
        self.folded = folded
    }

    /// Whether `cue` stands at `offset` and a word ends behind it; `#` in it matches one digit.
    func holds(_ cue: ArraySlice<Unicode.Scalar>, at offset: Int) -> Bool {
        guard offset + cue.count <= folded.count else { return false }
        for (index, expected) in cue.enumerated() {
            let scalar = folded[offset + index]
            guard scalar == expected || (expected == "#" && ("0"..."9").contains(scalar)) else { return false }
        }
        return isWordEnd(offset + cue.count)
    }

    /// Whether a word ends before `offset`.
    func isWordEnd(_ offset: Int) -> Bool {
        guard offset < folded.count, offset > 0 else { return true }
        return !(Self.isWordPart(folded[offset]) && Self.isWordPart(folded[offset - 1]))
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "A"..."Z": return Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case "’", "‘": return "'"
        case "“", "”", "„", "«", "»": return "\""
        case "\u{A0}", "\u{202F}", "\t", "\n": return " "
        case "\u{0}"..."\u{7F}": return scalar
        default:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? scalar : scalar
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let scalarClass = ScalarClass(scalar)
        return scalarClass == .letter || scalarClass == .ideograph || scalar == "©"
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch ScalarClass(scalar) {
        case .letter, .digit, .ideograph: true
        case .space, .mark: false
        }
    }

    private static func isSentenceHead(_ offset: Int, _ folded: [Unicode.Scalar]) -> Bool {
        guard offset > 1 else { return offset == 0 }
        let last = folded[offset - 2]
        return folded[offset - 1] == " " && (SentenceMarks.isTerminator(last) || last == "|" || last == ")")
    }

    private static func bracket(_ folded: [Unicode.Scalar]) -> Int? {
        guard let last = folded.last, last == ")" || last == "]" else { return nil }
        return folded.lastIndex { $0 == "(" || $0 == "[" }.map { $0 + 1 }
    }
}
