/// A short block prepared for cues: capitals, curly apostrophes and hard spaces do not matter.
struct FoldedLine: Sendable {
    /// The block as written.
    let scalars: [Unicode.Scalar]
    /// The block folded, scalar by scalar, so that offsets agree.
    let folded: [Unicode.Scalar]

    init(_ text: Substring) {
        scalars = Array(text.unicodeScalars)
        folded = scalars.map(Self.fold)
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "’", "‘": return "'"
        case "“", "”", "„", "«", "»": return "\""
        case "\u{A0}", "\u{202F}", "\t", "\n": return " "
        default:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? scalar : scalar
        }
    }

    /// Whether `cue` stands at `offset`; `#` in it matches one digit.
    func holds(_ cue: [Unicode.Scalar], at offset: Int) -> Bool {
        guard offset >= 0, offset + cue.count <= folded.count else { return false }
        return cue.indices.allSatisfy { index in
            let scalar = folded[offset + index]
            return scalar == cue[index] || (cue[index] == "#" && ("0"..."9").contains(scalar))
        }
    }

    /// Whether a word ends before `offset`.
    func isWordEnd(_ offset: Int) -> Bool {
        guard offset < folded.count, offset > 0 else { return true }
        return !(isWordPart(folded[offset]) && isWordPart(folded[offset - 1]))
    }

    /// Whether a sentence begins at `offset`.
    func isSentenceHead(_ offset: Int) -> Bool {
        guard offset > 1 else { return offset == 0 }
        let last = folded[offset - 2]
        return folded[offset - 1] == " " && (SentenceMarks.isTerminator(last) || last == "|" || last == ")")
    }

    /// Whether a double quotation mark of any kind stands in the block.
    var isQuoting: Bool { folded.contains("\"") }

    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch ScalarClass(scalar) {
        case .letter, .digit, .ideograph: true
        case .space, .mark: false
        }
    }
}
