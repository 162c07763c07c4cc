/// A short block prepared for cues: capitals, curly marks and hard spaces do not matter.
struct FoldedLine: Sendable {
    /// The block as written.
    let text: Substring
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

    init(_ text: Substring) {
        let folded = Self.folded(text)
        let firstLetter = folded.firstIndex(where: Self.isLetter) ?? folded.count
        self.text = text
        self.folded = folded
        self.firstLetter = firstLetter
        lastLetterEnd = (folded.lastIndex(where: Self.isLetter) ?? -1) + 1
        opening = folded[..<firstLetter].firstIndex(of: "(") ?? firstLetter
        bracket = Self.bracket(folded)
        sentenceHeads = Self.sentenceHeads(folded)
    }

    /// Whether a double quotation mark of any kind stands in the block.
    ///
    /// - Complexity: O(*n*) in the length of the block; hardly any block is asked.
    var isQuoting: Bool { folded.contains("\"") }

    /// The block as written, between two offsets.
    func text(_ offsets: Range<Int>) -> Substring {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: offsets.lowerBound)
        return text[start..<scalars.index(start, offsetBy: offsets.count)]
    }

    /// Whether `cue` stands at `offset` and a word ends behind it; `#` in it matches one digit.
    func holds(_ cue: [Unicode.Scalar], at offset: Int) -> Bool { holds(cue[...], at: offset) }

    /// Whether `cue` stands at `offset` and a word ends behind it; `#` in it matches one digit.
    func holds(_ cue: ArraySlice<Unicode.Scalar>, at offset: Int) -> Bool {
        guard offset + cue.count <= folded.count else { return false }
        let shift = offset - cue.startIndex
        for place in cue.indices where !Self.matches(folded[place + shift], cue[place]) { return false }
        return isWordEnd(offset + cue.count)
    }

    /// The first offset, not before `start`, at which ``holds(_:at:)`` finds the words of a cue; `nil` when there is none.
    func firstOffset(of cue: [Unicode.Scalar], from start: Int) -> Int? {
        guard let first = cue.first else { return nil }
        for offset in start..<folded.count where Self.matches(folded[offset], first) && holds(cue, at: offset) {
            return offset
        }
        return nil
    }

    private static func matches(_ scalar: Unicode.Scalar, _ expected: Unicode.Scalar) -> Bool {
        scalar == expected || (expected == "#" && ("0"..."9").contains(scalar))
    }

    /// Whether a word ends before `offset`.
    func isWordEnd(_ offset: Int) -> Bool {
        guard offset < folded.count, offset > 0 else { return true }
        return !(Self.isWordPart(folded[offset]) && Self.isWordPart(folded[offset - 1]))
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

    /// Room for the sentences of most blocks.
    private static let usualSentences = 8

    /// The start, and every place behind a space behind a stop.
    private static func sentenceHeads(_ folded: [Unicode.Scalar]) -> [Int] {
        guard !folded.isEmpty else { return [] }
        var heads: [Int] = []
        heads.reserveCapacity(usualSentences)
        heads.append(0)
        folded.withUnsafeBufferPointer { folded in
            mayEndSentence.withUnsafeBufferPointer { mayEndSentence in
                for offset in folded.indices.dropFirst(2) {
                    let last = folded[offset &- 2]
                    guard mayEndSentence[Int(min(last.value, 127))] else { continue }
                    if folded[offset &- 1] == " ", endsSentence(last) { heads.append(offset) }
                }
            }
        }
        return heads
    }

    /// Whether a scalar of ASCII ends a sentence, and `true` at the end for all others: asked of every scalar first, for
    /// its answer is hardly ever yes, while spaces come too irregularly for the processor to expect them.
    private static let mayEndSentence = (0...127).map { $0 == 127 || endsSentence(Unicode.Scalar($0)) }

    /// Whether a sentence can begin behind the scalar and a space.
    private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
        SentenceMarks.isTerminator(scalar) || scalar == "|" || scalar == ")"
    }

    private static func bracket(_ folded: [Unicode.Scalar]) -> Int? {
        guard let last = folded.last, last == ")" || last == "]" else { return nil }
        return folded.lastIndex { $0 == "(" || $0 == "[" }.map { $0 + 1 }
    }
}
