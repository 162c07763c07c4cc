/// Speakers named before the quote.
extension SpeakerRules {
    /// Name said[, that]: “…”
    func adjacentVerb() -> Finding? {
        var verb = sentence.quote - 1
        let floor = max(sentence.low, sentence.quote - 4)
        while verb >= floor, !isVerb(verb), isFiller(lexemes[verb]) { verb -= 1 }
        guard verb >= floor, isVerb(verb), !isInverted(verb), !isParticiple(verb) else { return nil }
        if let phrase = agent(of: sentence.quote - 1 == verb ? sentence.quote : verb) {
            return (phrase, verb, .speakerVerbQuote)
        }
        guard let phrase = subject(around: verb) else { return nil }
        return (phrase, verb, .speakerVerbQuote)
    }

    /// Name said … “…”: the nearest verb to the left that has a subject; else the subject of the sentence.
    func speakerVerbQuote() -> Finding? {
        var nearest: Int?
        for verb in stride(from: sentence.quote - 1, through: sentence.low, by: -1) where isVerb(verb) {
            nearest = nearest ?? verb
            if isInverted(verb) { return nil }
            if isParticiple(verb) {
                guard let phrase = namedSubject(ofParticiple: verb) else { continue }
                return (phrase, verb, .speakerVerbQuote)
            }
            if let phrase = subject(around: verb) { return (phrase, verb, .speakerVerbQuote) }
        }
        guard let nearest, let phrase = sentenceSubject() else { return nil }
        return (phrase, nearest, .speakerFarVerbQuote)
    }

    /// “with Name saying”.
    func namedSubject(ofParticiple verb: Int) -> NounPhrase? {
        guard verb > sentence.low, lexemes[verb - 1].isName else { return nil }
        return phrases.phrase(endingAt: verb - 1, from: sentence.low)
    }

    /// Name: “…”.
    func colon() -> Finding? {
        let colon = sentence.quote - 1
        guard colon > sentence.low, lexemes[colon].kind == .colon else { return nil }
        guard let phrase = phrases.phrase(endingAt: colon - 1, from: sentence.low) else {
            guard let phrase = sentenceSubject() else { return nil }
            return (phrase, nil, .colon)
        }
        if phrase.name == nil || isAfterPreposition(phrase), let subject = sentenceSubject() {
            return (subject, nil, .colon)
        }
        return (phrase, nil, .colon)
    }
}
