/// Speakers named after the quote.
extension SpeakerRules {
    var afterPunctuation: Int {
        var index = sentence.quote + 1
        while index < sentence.high, lexemes[index].kind == .comma || lexemes[index].kind == .dash { index += 1 }
        return index
    }

    /// “…,” said Name.
    func quoteVerbSpeaker() -> Finding? {
        guard sentence.expectsAttribution || sentence.isLeftEmpty else { return nil }
        var verb = afterPunctuation
        while verb < sentence.high, verb < afterPunctuation + 3,
            isAuxiliary(verb) || (invertsSubjects && isAdverb(verb))
        { verb += 1 }
        guard verb < sentence.high, isVerb(verb), !isParticiple(verb) else { return nil }
        if let phrase = subject(after: verb, before: sentence.high) { return (phrase, verb, .quoteVerbSpeaker) }
        guard invertsSubjects, let phrase = sentenceSubject() else { return nil }
        return (phrase, verb, .quoteVerbSpeaker)
    }

    /// “…,” Name said; but in “Name said “…”, the Post reported” the reporter only relays.
    func followingSpeaker() -> Finding? {
        guard let finding = quoteSpeakerVerb() else { return nil }
        guard let verb = finding.verb else { return finding }
        let leadsOn = leadsToQuote(verb)
        if sentence.isStopped, leadsOn { return nil }
        guard leadsOn || lexemes[verb].roles.contains(.relay), !sentence.isLeftEmpty else { return finding }
        return speakerVerbQuote() ?? finding
    }

    /// Whether the verb stands right before another quote, which is then its own.
    func leadsToQuote(_ verb: Int) -> Bool {
        var index = verb + 1
        while index < lexemes.count, index < verb + 4, isFiller(lexemes[index]) { index += 1 }
        return index < lexemes.count && lexemes[index].kind == .quote
    }

    /// “…,” Name said.
    func quoteSpeakerVerb() -> Finding? {
        guard sentence.expectsAttribution || sentence.isLeftEmpty else { return nil }
        let start = afterPunctuation
        let limit = min(sentence.high, start + Self.verbReach)
        guard let verb = (start..<limit).first(where: { isVerb($0) || lexemes[$0].kind == .quote }), isVerb(verb),
            verb > start
        else { return unlistedVerb(after: start) }
        if let phrase = phrases.phrase(startingAt: start, before: verb) {
            return (phrase, verb, .quoteSpeakerVerb)
        }
        guard let phrase = subject(before: verb, from: start) else { return nil }
        return (phrase, verb, .quoteSpeakerVerb)
    }

    /// “…,” he went on: after a comma inside the quote any verb will do.
    func unlistedVerb(after start: Int) -> Finding? {
        guard sentence.endsInComma, sentence.isLeftEmpty,
            let phrase = phrases.phrase(startingAt: start, before: sentence.high),
            phrase.isPronoun || phrase.name != nil
        else { return nil }
        let verb = phrase.last + 1
        guard verb < sentence.high, lexemes[verb].isLowerWord,
            lexemes[verb].roles.isDisjoint(with: [.preposition, .conjunction, .determiner])
        else { return nil }
        return (phrase, verb, .quoteSpeakerVerb)
    }

    func verbLater() -> Finding? {
        for verb in sentence.quote + 1..<max(sentence.high, sentence.quote + 1)
        where isVerb(verb) && !isParticiple(verb) {
            if let phrase = subject(before: verb, from: sentence.quote + 1) { return (phrase, verb, .verbLater) }
            if let phrase = subject(after: verb, before: sentence.high), phrase.name != nil || invertsSubjects {
                return (phrase, verb, .verbLater)
            }
        }
        return nil
    }

    /// “…,” Name.
    func nameAlone() -> Finding? {
        let start = afterPunctuation
        guard sentence.expectsAttribution, let phrase = phrases.phrase(startingAt: start, before: sentence.high),
            phrase.name != nil
        else { return nil }
        let next = phrase.last + 1
        let endsLine = next == lexemes.count && lexemes[start - 1].kind == .dash
        return endsLine || (next < lexemes.count && lexemes[next].isStop) ? (phrase, nil, .nameAlone) : nil
    }
}
