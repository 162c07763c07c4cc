/// Speakers who are the subject of a sentence, whatever its verb.
extension SpeakerRules {
    /// The first noun phrase of the sentence, after an introduction such as “In Ohio,”.
    func sentenceSubject() -> NounPhrase? {
        var start = sentence.low
        while start < sentence.quote {
            while start < sentence.quote, lexemes[start].kind != .word || isOpening(lexemes[start]) { start += 1 }
            guard start < sentence.quote else { return nil }
            if let phrase = phrases.phrase(startingAt: start, before: sentence.quote), !isPlace(phrase) {
                return phrase
            }
            guard let comma = (start..<sentence.quote).first(where: { lexemes[$0].kind == .comma }) else { break }
            start = comma + 1
        }
        guard invertsSubjects else { return nil }
        return (sentence.low..<sentence.quote).lazy.filter { lexemes[$0].roles.contains(.auxiliary) }
            .compactMap { phrases.phrase(startingAt: $0 + 1, before: sentence.quote) }.first
    }

    /// The name that begins the sentence after the quote: “It is ours.” Holt laughed.
    func nextSubject() -> NounPhrase? {
        guard let phrase = phrases.phrase(startingAt: sentence.quote + 1, before: lexemes.count) else { return nil }
        return phrase.isPronoun || phrase.name != nil ? phrase : nil
    }

    /// Whom a sentence that ends before a quote introduces.
    func introducedSpeaker() -> NounPhrase? {
        speakerVerbQuote()?.phrase ?? colon()?.phrase ?? sentenceSubject()
    }

    /// Whether the phrase only leads to the subject: Ames, Iowa, on Sunday; hours later, Holt; this week, Holt.
    func isPlace(_ phrase: NounPhrase) -> Bool {
        var comma = phrase.last + 1
        while comma < sentence.quote, isAdverb(comma) { comma += 1 }
        guard comma + 1 < sentence.quote, lexemes[comma].kind == .comma, !phrase.isPronoun else { return false }
        let next = lexemes[comma + 1]
        if comma > phrase.last + 1 || phrase.name == nil, next.isName || phrases.isPronoun(next) { return true }
        guard phrase.first > sentence.low, lexemes[phrase.first - 1].kind == .comma else { return false }
        return next.roles.contains(.preposition) || next.roles.contains(.conjunction) || next.isName
            || phrases.isPronoun(next)
    }

    func isOpening(_ lexeme: Lexeme) -> Bool {
        lexeme.roles.contains(.conjunction) && !lexeme.roles.contains(.preposition)
            || (lexeme.roles.contains(.adverb) && !lexeme.isName)
    }
}
