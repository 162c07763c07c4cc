/// The sentence around one quote, other quotes as single lexemes.
struct QuoteSentence {
    /// All lexemes of the paragraph.
    let lexemes: [Lexeme]
    /// The first lexeme of the sentence.
    let low: Int
    /// The lexeme of the quote.
    let quote: Int
    /// After the last lexeme of the sentence.
    let high: Int
    /// Whether a comma or stop inside the quote, or a comma or dash after it, lets an attribution follow.
    let expectsAttribution: Bool
    /// Whether the quote ends with a stop of its own.
    var isStopped = false
    /// Whether it ends with a comma of its own.
    var endsInComma = false
}

extension QuoteSentence {
    /// The most lexemes on one side of a quote; what is further off names no speaker, and the work stays linear.
    static let reach = 150

    /// The most other quotes on one side that can belong to the same sentence.
    static let quoteReach = 6

    /// Finds the sentence of the quote at lexeme `quote`.
    init(lexemes: [Lexeme], quote: Int, endings: [QuoteEnding], phrases: PhraseFinder) {
        self.lexemes = lexemes
        self.quote = quote
        low = Self.start(lexemes, quote, endings)
        let ending = endings[lexemes[quote].span]
        let isStopped = ending.isStop
        let next = quote + 1 < lexemes.count ? lexemes[quote + 1] : nil
        let goesOn = !isStopped || Self.goesOn(lexemes, quote + 1, phrases, afterFullStop: ending == .fullStop)
        high = goesOn ? Self.end(lexemes, quote + 1, endings) : quote + 1
        let isFollowed = next?.kind == .comma || next?.kind == .dash
        self.isStopped = isStopped
        endsInComma = ending == .comma
        expectsAttribution = endings[lexemes[quote].span] != .open || isFollowed
    }

    private static func start(_ lexemes: [Lexeme], _ quote: Int, _ endings: [QuoteEnding]) -> Int {
        var index = quote
        let floor = max(0, quote - reach)
        var quotes = 0
        while index > floor {
            let previous = lexemes[index - 1]
            if previous.kind == .quote { quotes += 1 }
            if quotes > quoteReach { return index }
            let stops = previous.isStop || (previous.kind == .quote && endings[previous.span].isStop)
            if stops, opensSentence(lexemes[index]) { return index }
            index -= 1
        }
        return floor
    }

    private static func end(_ lexemes: [Lexeme], _ from: Int, _ endings: [QuoteEnding]) -> Int {
        var index = from
        let limit = min(lexemes.count, from + reach)
        var quotes = 0
        while index < limit {
            let lexeme = lexemes[index]
            if lexeme.kind == .quote { quotes += 1 }
            if quotes > quoteReach { return index }
            let stops = lexeme.isStop || (lexeme.kind == .quote && endings[lexeme.span].isStop)
            if stops, index + 1 >= lexemes.count || opensSentence(lexemes[index + 1]) { return index + 1 }
            index += 1
        }
        return limit
    }

    private static func opensSentence(_ lexeme: Lexeme) -> Bool {
        switch lexeme.kind {
        case .word: lexeme.isCapital && lexeme.followsSpace
        case .number: lexeme.followsSpace
        case .quote, .dash: true
        default: false
        }
    }

    /// Whether the sentence goes on after a quote that ends with a stop: “Why?” he asked.
    private static func goesOn(_ lexemes: [Lexeme], _ index: Int, _ phrases: PhraseFinder, afterFullStop: Bool) -> Bool
    {
        var next = index
        while next < lexemes.count, lexemes[next].kind == .comma || lexemes[next].kind == .dash { next += 1 }
        guard next < lexemes.count else { return false }
        if next > index { return true }
        guard lexemes[next].kind == .word else { return false }
        if !lexemes[next].isCapital { return true }
        if afterFullStop { return false }
        guard let subject = phrases.phrase(startingAt: next, before: lexemes.count) else { return false }
        var verb = subject.last + 1
        while verb < lexemes.count, lexemes[verb].roles.contains(.adverb), verb < subject.last + 3 { verb += 1 }
        guard verb < lexemes.count else { return false }
        if lexemes[verb].kind == .comma, subject.name != nil { return closesApposition(lexemes, verb) }
        return lexemes[verb].roles.contains(.verb)
    }

    /// Whether the apposition that opens at a comma ends before a speech verb: “Why?” Holt, the mayor, asked.
    private static func closesApposition(_ lexemes: [Lexeme], _ comma: Int) -> Bool {
        for index in (comma + 1)..<min(lexemes.count, comma + 24) {
            if lexemes[index].isStop || lexemes[index].kind == .quote { return false }
            if lexemes[index].roles.contains(.verb), lexemes[index - 1].kind == .comma { return true }
        }
        return false
    }

    /// Whether only quotes and punctuation stand before the quote.
    var isLeftEmpty: Bool { !hasWords(in: low..<quote) }

    /// Whether the sentence has a word outside its quotes.
    var hasWords: Bool { hasWords(in: low..<high) }

    private func hasWords(in part: Range<Int>) -> Bool {
        part.contains { lexemes[$0].kind == .word || lexemes[$0].kind == .number }
    }
}
