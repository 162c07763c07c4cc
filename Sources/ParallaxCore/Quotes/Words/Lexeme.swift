/// One word, number or punctuation mark of a paragraph, or one whole quote, with what the attribution rules ask about
/// it. A text has as many as words; what is small stands first and leaves no gaps.
struct Lexeme {
    /// What a lexeme is.
    enum Kind: UInt8 {
        case word, number, comma, fullStop, strongStop, colon, semicolon, dash, opening, closing, quote, other
    }

    /// What it is.
    var kind: Kind
    /// Whether a word begins with a capital.
    var isCapital = false
    /// Whether it is the first word of a sentence.
    var isInitial = false
    /// Whether a word is longer than one letter and all capitals.
    var isAllCapitals = false
    /// Whether a word ends in a possessive ’s.
    var isPossessive = false
    /// Whether the possessive's apostrophe is U+2019, three code units long.
    var isTypographic = false
    /// Whether a word carries its abbreviation point.
    var isAbbreviated = false
    /// Whether white space stands before it.
    var followsSpace = false
    /// Whether a small word ends in -ly, as English adverbs do.
    var isEnglishAdverb = false
    /// Whether a word ends in -ing, as English participles do.
    var isEnglishParticiple = false
    /// What the word can do.
    var roles = WordRoles()
    /// Offset of the first code unit in the text.
    let start: Int
    /// Offset after the last code unit.
    var end: Int
    /// The word's key, without a possessive ending.
    var key = WordKey()
    /// Code units at its end that are no part of the name it holds, as particles in Japanese.
    var tail = 0
    /// Which span a quote stands for.
    var span = -1
}

extension Lexeme {
    /// Whether the word can be a part of a name: capital, and no other word that only begins a sentence.
    var isName: Bool {
        kind == .word && isCapital && roles.isDisjoint(with: isInitial ? .neverInitialNames : .neverNames)
    }

    /// Whether it ends a sentence by itself.
    var isStop: Bool { kind == .fullStop || kind == .strongStop }

    /// Whether it is a word that starts with no capital.
    var isLowerWord: Bool { kind == .word && !isCapital }

    /// Where the word ends without a possessive ’s, of which both apostrophes are counted, or a particle.
    var bareEnd: Int { isPossessive ? end - (isTypographic ? 4 : 2) : end - tail }

    /// The stretch of text.
    var range: TextRange { TextRange(start: start, end: end) }
}
