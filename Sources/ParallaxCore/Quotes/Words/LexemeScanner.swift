import ParallaxUnicode

/// Cuts a stretch of text into lexemes; a quote becomes one lexeme.
struct LexemeScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: QuoteLexicon
    private var position: Int
    private let end: Int
    private let isEnglish: Bool
    private var found: [Lexeme] = []
    /// How many more words and numbers are read.
    private var wordsLeft = Int.max

    /// A scanner of one stretch.
    init(bytes: UnsafeBufferPointer<UInt8>, range: TextRange, lexicon: QuoteLexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        position = range.start
        end = range.end
        isEnglish = lexicon.language == .english
    }

    /// The lexemes of the stretch; `spans`, ordered and inside it, become quotes numbered from `first`.
    ///
    /// - Complexity: O(*n*) in the length of the stretch.
    mutating func lexemes(spans: some Collection<TextRange> = [], first: Int = 0) -> [Lexeme] {
        found.reserveCapacity((end - position) / 4)
        let whole = end
        for (index, span) in spans.enumerated() {
            scan(until: span.start)
            var quote = Lexeme(kind: .quote, start: span.start, end: span.end)
            quote.span = first + index
            quote.followsSpace = span.start == 0 || bytes[span.start - 1] <= 0x20
            found.append(quote)
            position = span.end
        }
        scan(until: whole)
        return found
    }

    /// The lexemes up to the `most`th word or number of the stretch.
    mutating func lexemes(words most: Int) -> [Lexeme] {
        wordsLeft = most
        scan(until: end)
        return found
    }

    private mutating func scan(until limit: Int) {
        var followsSpace = position == 0 || bytes[position - 1] <= 0x20
        while position < limit, wordsLeft > 0 {
            if bytes[position] <= 0x20 {
                position += 1
                followsSpace = true
                continue
            }
            let (scalar, length) = bytes.scalar(at: position)
            var lexeme: Lexeme
            switch QuoteScalar.kind(scalar) {
            case .space:
                position += length
                followsSpace = true
                continue
            case .letter: lexeme = word(until: limit)
            case .digit: lexeme = number(until: limit)
            case .mark:
                lexeme = Lexeme(kind: Self.kind(of: scalar), start: position, end: position + length)
                position += length
            }
            lexeme.followsSpace = followsSpace
            found.append(lexeme)
            followsSpace = false
        }
    }

    @inline(__always)
    private mutating func word(until limit: Int) -> Lexeme {
        var spelling = WordSpelling()
        let start = position
        wordsLeft -= 1
        // A variable of its own is not written back at every letter.
        var end = start
        while end < limit {
            let byte = bytes[end]
            if byte | 0x20 &- 0x61 < 26 {
                end = spelling.addLetters(bytes, from: end, until: limit)
            } else if byte >= 0x80 || byte == 0x27 || byte == 0x2D || byte &- 0x30 < 10 {
                let (scalar, length) = bytes.scalar(at: end)
                guard take(scalar, until: end + length, limit, into: &spelling) else { break }
                end += length
            } else {
                break
            }
        }
        position = end
        return lexeme(from: start, spelling, until: limit)
    }

    /// Takes a scalar that is no ASCII letter, if the word goes on with it.
    private func take(
        _ scalar: Unicode.Scalar, until end: Int, _ limit: Int, into spelling: inout WordSpelling
    ) -> Bool {
        switch QuoteScalar.kind(scalar) {
        case .space: return false
        case .mark:
            guard joins(scalar, until: end, limit) else { return false }
            spelling.addJoiner(scalar)
        case .letter, .digit:
            let lowered = LetterCase.lowered(scalar.value)
            spelling.addForeign(lowered, isCapital: lowered != scalar.value, scalar)
        }
        return true
    }

    @inline(__always)
    private mutating func lexeme(from start: Int, _ spelling: WordSpelling, until limit: Int) -> Lexeme {
        var lexeme = Lexeme(kind: .word, start: start, end: position)
        lexeme.key = spelling.key
        lexeme.isCapital = spelling.beginsCapital
        lexeme.isPossessive = spelling.isPossessive
        lexeme.isTypographic = spelling.isTypographic
        lexeme.isAllCapitals = spelling.isAllCapitals
        lexeme.roles = lexicon.roles(of: lexeme.key)
        takePoint(of: &lexeme, letters: spelling.letters, until: limit)
        lexeme.end = position
        lexeme.isInitial = beginsSentence
        if isEnglish { readEnglishEnding(of: &lexeme) }
        if spelling.hasHiragana { readParticles(of: &lexeme) }
        return lexeme
    }

    /// A Japanese clause goes around the words of a sentence as an adverb does; it is nobody's name.
    private func readParticles(of lexeme: inout Lexeme) {
        guard let tail = JapaneseRun(bytes[lexeme.start..<lexeme.end]).tail else {
            lexeme.roles.insert(.adverb)
            return
        }
        lexeme.tail = tail
    }

    /// Whether a word that comes now is the first of a sentence.
    private var beginsSentence: Bool {
        guard !found.isEmpty else { return true }
        switch found[found.count - 1].kind {
        case .fullStop, .strongStop, .quote, .colon: return true
        default: return false
        }
    }

    private func readEnglishEnding(of lexeme: inout Lexeme) {
        let before = found.count - 1
        if before >= 0, found[before].isPossessive || found[before].roles.contains(.determiner),
            found[before].roles.isDisjoint(with: [.pronoun, .conjunction, .object])
        {
            lexeme.roles.subtract([.verb, .strongVerb, .relay])
        }
        guard lexeme.end - lexeme.start > 3 else { return }
        let tail = (bytes[lexeme.end - 3], bytes[lexeme.end - 2], bytes[lexeme.end - 1])
        lexeme.isEnglishAdverb = tail.1 == UInt8(ascii: "l") && tail.2 == UInt8(ascii: "y")
        if lexeme.isInitial, lexeme.isEnglishAdverb, lexeme.end - lexeme.start > 5 { lexeme.roles.insert(.neverName) }
        lexeme.isEnglishParticiple = tail == (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g"))
        if lexeme.isInitial, lexeme.isEnglishParticiple { lexeme.roles.insert(.neverName) }
    }

    /// A point after `Mr`, or after one capital, belongs to the word.
    private mutating func takePoint(of lexeme: inout Lexeme, letters: Int, until limit: Int) {
        guard position < limit, bytes[position] == UInt8(ascii: ".") else { return }
        let isInitial = letters == 1 && lexeme.isCapital
        guard isInitial || lexeme.roles.contains(.abbreviation) else { return }
        position += 1
        lexeme.isAbbreviated = true
    }

    /// Whether an apostrophe or hyphen stands between two letters.
    private func joins(_ scalar: Unicode.Scalar, until end: Int, _ limit: Int) -> Bool {
        guard scalar == "'" || scalar == "-" || scalar.value == 0x2019 || scalar.value == 0x2011 else { return false }
        guard end < limit else { return false }
        return QuoteScalar.isWord(bytes.scalar(at: end).scalar)
    }

    private mutating func number(until limit: Int) -> Lexeme {
        let start = position
        wordsLeft -= 1
        while position < limit {
            let (scalar, length) = bytes.scalar(at: position)
            let isSeparator =
                (scalar == "," || scalar == ".") && position + 1 < limit
                && (0x30...0x39).contains(bytes[position + 1])
            guard isSeparator || QuoteScalar.isWord(scalar) else { break }
            position += length
        }
        return Lexeme(kind: .number, start: start, end: position)
    }

    private static func kind(of scalar: Unicode.Scalar) -> Lexeme.Kind {
        switch scalar {
        case ",", "，", "、": .comma
        case ".", "。": .fullStop
        case "!", "?", "…", "！", "？": .strongStop
        case ":", "：": .colon
        case ";": .semicolon
        case "-", "–", "—", "―": .dash
        case "(", "[": .opening
        case ")", "]": .closing
        default: .other
        }
    }
}
