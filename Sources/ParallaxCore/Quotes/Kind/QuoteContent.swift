import ParallaxUnicode

/// What the inside of a quote looks like.
struct QuoteContent {
    /// How many words and numbers it has, of those that are read.
    private(set) var words = 0
    /// How many ideographs or kana.
    private(set) var ideographs = 0
    /// Whether every word that is no function word begins with a capital.
    private(set) var isTitleLike = false
    /// Whether its first word begins with a capital.
    private(set) var beginsCapital = false

    /// The longest title, in words.
    private static let longestTitle = 9
    /// The longest stretch that is read, in code units.
    private static let longest = 240

    /// Reads the stretch between the marks.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, lexicon: QuoteLexicon) {
        var end = min(range.end, range.start + Self.longest)
        while end < range.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
        var scanner = LexemeScanner(bytes: bytes, range: TextRange(start: range.start, end: end), lexicon: lexicon)
        var capitals = 0
        var small = 0
        // Of more words than a title has, no rule asks how many they are.
        for lexeme in scanner.lexemes(words: Self.longestTitle + 1) where lexeme.kind == .word || lexeme.kind == .number
        {
            if words == 0 { beginsCapital = lexeme.isCapital }
            words += 1
            if lexeme.kind == .number || lexeme.isCapital {
                capitals += lexeme.roles.contains(.small) ? 0 : 1
            } else if !lexeme.roles.contains(.small) {
                small += 1
            }
        }
        isTitleLike = capitals > 0 && small == 0 && words <= Self.longestTitle
        ideographs = Self.ideographs(bytes, range.start..<end)
    }

    private static func ideographs(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        (bytes.asciiEnd(from: range.lowerBound, to: range.upperBound)..<range.upperBound).count {
            (0xE3...0xE9).contains(bytes[$0]) && $0 + 2 < bytes.count && !(bytes[$0] == 0xE3 && bytes[$0 + 1] == 0x80)
        }
    }
}
