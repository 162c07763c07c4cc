/// The subject of one verb.
extension SpeakerRules {
    func subject(around verb: Int) -> NounPhrase? {
        if let phrase = agent(of: verb) ?? subject(before: verb, from: sentence.low) { return phrase }
        if invertsSubjects || verb == sentence.low { return subject(after: verb, before: sentence.quote) }
        guard lexemes[verb - 1].kind == .comma, let phrase = subject(after: verb, before: sentence.quote) else {
            return nil
        }
        return phrase.name == nil ? nil : phrase
    }

    /// Who did what a passive tells: called “…” by Name.
    func agent(of verb: Int) -> NounPhrase? {
        guard !invertsSubjects, verb + 2 < sentence.high, lexemes[verb + 1].key == Self.by else { return nil }
        return phrases.phrase(startingAt: verb + 2, before: sentence.high)
    }

    static let by = WordKey("by".unicodeScalars)

    func subject(after verb: Int, before limit: Int) -> NounPhrase? {
        var start = verb + 1
        while start < limit, isAdverb(start) || lexemes[start].roles.contains(.object) || isAuxiliary(start),
            start < verb + 4
        { start += 1 }
        return phrases.phrase(startingAt: start, before: limit)
    }

    /// The subject left of a verb, stepping over adverbs, an apposition between commas, brackets and “who”.
    func subject(before verb: Int, from low: Int) -> NounPhrase? {
        var end = verb - 1
        while end >= low, isAuxiliary(end) || isAdverb(end) || isTime(end, low) { end -= 1 }
        guard end >= low else { return nil }
        if lexemes[end].kind == .closing, let open = (low..<end).last(where: { lexemes[$0].kind == .opening }) {
            end = open - 1
        }
        guard end >= low else { return nil }
        if lexemes[end].roles.contains(.relative) {
            end -= 1
            if end >= low, lexemes[end].kind == .comma { end -= 1 }
            guard let phrase = phrases.phrase(endingAt: end, from: low), phrase.name != nil else { return nil }
            return phrase
        }
        if lexemes[end].kind == .comma { return subject(beforeApposition: end, from: low) }
        guard let phrase = phrases.phrase(endingAt: end, from: low) else { return nil }
        return isAfterPreposition(phrase) && !startsSentence(phrase) ? nil : phrase
    }

    func startsSentence(_ phrase: NounPhrase) -> Bool { phrase.first == sentence.low }

    func subject(beforeApposition close: Int, from low: Int) -> NounPhrase? {
        var comma = close - 1
        let floor = max(low, close - 30)
        while comma > floor {
            if lexemes[comma].kind == .comma, let phrase = phrases.phrase(endingAt: comma - 1, from: low),
                !isAfterPreposition(phrase)
            {
                return phrase
            }
            comma -= 1
        }
        return nil
    }
}
