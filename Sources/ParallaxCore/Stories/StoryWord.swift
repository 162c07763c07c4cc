/// A word of an article as the grouping of stories reads it.
struct StoryWord {
    let kind: Token.Kind
    /// Where it lies in its text.
    let range: TextRange
    /// The key of its folded form.
    let key: WordKey
    /// Whether it is written as an abbreviation, in capitals or with points, and so is never a stop word.
    let isAcronym: Bool

    init(_ token: Token, of bytes: UnsafeBufferPointer<UInt8>, isAcronym: Bool) {
        kind = token.kind
        range = token.range
        key = WordFolding.wordKey(of: bytes, in: range)
        self.isAcronym = isAcronym
    }

    /// An abbreviation with points.
    init(acronym range: TextRange, of bytes: UnsafeBufferPointer<UInt8>) {
        kind = .word
        self.range = range
        key = WordKey(Self.spelling(ofAcronym: range, in: bytes))
        isAcronym = true
    }

    /// Its folded form.
    func spelling(in bytes: UnsafeBufferPointer<UInt8>) -> String {
        isAcronym ? Self.spelling(ofAcronym: range, in: bytes) : WordFolding.key(of: bytes, in: range)
    }

    private static func spelling(ofAcronym range: TextRange, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(WordFolding.key(of: bytes, in: range).unicodeScalars.filter { $0 != "." })
    }
}
