import ParallaxUnicode

/// A word, number or mark with the key it is matched by.
public struct Word: Hashable, Sendable {
    /// Word, number or mark.
    public let kind: Token.Kind
    /// Where it lies in the text.
    public let range: TextRange
    /// The folded form, as ``WordFolding`` makes it; `U.S.` and `US` are both `us`.
    public let key: String
    /// Whether it is written as an abbreviation, in capitals or with points, and so is never a stop word.
    public let isAcronym: Bool

    /// Creates a word.
    public init(kind: Token.Kind, range: TextRange, key: String, isAcronym: Bool = false) {
        self.kind = kind
        self.range = range
        self.key = key
        self.isAcronym = isAcronym
    }
}

extension Word {
    /// Cuts a part of a text into words and folds them; abbreviations written with points become one word.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    public static func scan(_ text: String, in range: TextRange) -> [Word] {
        let tokens = Token.scan(text, in: range)
        return text.withUTF8Bytes { bytes in
            let joiner = AcronymJoiner(bytes: bytes, tokens: tokens)
            return joiner.words()
        }
    }
}

/// Joins `U`, `.`, `S`, `.` to one word.
struct AcronymJoiner {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]

    fileprivate func words() -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            let end = acronymEnd(at: index)
            words.append(end > index ? acronym(index, end) : plain(tokens[index]))
            index = max(end, index + 1)
        }
        return words
    }

    /// The index after an abbreviation of two or more single letters with points; `index` when there is none.
    func acronymEnd(at index: Int) -> Int {
        var next = index
        while next + 1 < tokens.count, isLetter(tokens[next]), isPoint(tokens[next + 1]),
            tokens[next].range.end == tokens[next + 1].range.start,
            next == index || tokens[next - 1].range.end == tokens[next].range.start
        {
            next += 2
        }
        return next - index >= 4 ? next : index
    }

    private func isLetter(_ token: Token) -> Bool { token.kind == .word && token.range.count <= 2 && isCapital(token) }

    private func isCapital(_ token: Token) -> Bool {
        let (scalar, length) = bytes.scalar(at: token.range.start)
        guard length == token.range.count else { return false }
        return length == 1 ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
    }

    private func isPoint(_ token: Token) -> Bool {
        token.range.count == 1 && bytes[token.range.start] == UInt8(ascii: ".")
    }

    private func acronym(_ start: Int, _ end: Int) -> Word {
        let letters = stride(from: start, to: end, by: 2).map { WordFolding.key(of: bytes, in: tokens[$0].range) }
        let range = TextRange(start: tokens[start].range.start, end: tokens[end - 1].range.end)
        return Word(kind: .word, range: range, key: letters.joined(), isAcronym: true)
    }

    private func plain(_ token: Token) -> Word {
        Word(
            kind: token.kind, range: token.range, key: WordFolding.key(of: bytes, in: token.range),
            isAcronym: isInCapitals(token))
    }

    /// Whether it is a word of two to five capital letters of ASCII.
    func isInCapitals(_ token: Token) -> Bool {
        token.kind == .word && (2...5).contains(token.range.count)
            && bytes[token.range.start..<token.range.end].allSatisfy { $0 &- 0x41 < 26 }
    }
}
