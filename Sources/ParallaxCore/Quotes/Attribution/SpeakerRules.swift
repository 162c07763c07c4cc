/// The attribution rules that look at one sentence; the first that finds somebody decides.
struct SpeakerRules {
    let sentence: QuoteSentence
    let phrases: PhraseFinder
    /// Whether subjects often follow their verb, as in most languages but English.
    let invertsSubjects: Bool

    /// What a rule finds: the speaker, and the verb that led there.
    typealias Finding = (phrase: NounPhrase, verb: Int?, rule: AttributionRule)

    private var lexemes: [Lexeme] { sentence.lexemes }

    /// How many lexemes after a quote its verb may be.
    private static let verbReach = 26

    /// The speaker a cue names.
    func cued() -> Finding? {
        adjacentVerb() ?? quoteVerbSpeaker() ?? followingSpeaker() ?? according() ?? speakerVerbQuote() ?? colon()
    }

    /// The speaker a verb later in the sentence, or a bare name after the quote, names.
    func late() -> Finding? { verbLater() ?? nameAlone() }

    // MARK: After the quote

    private var afterPunctuation: Int {
        var index = sentence.quote + 1
        while index < sentence.high, lexemes[index].kind == .comma || lexemes[index].kind == .dash { index += 1 }
        return index
    }

    /// “…,” said Name.
    private func quoteVerbSpeaker() -> Finding? {
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
    private func followingSpeaker() -> Finding? {
        guard let finding = quoteSpeakerVerb() else { return nil }
        guard let verb = finding.verb else { return finding }
        let leadsOn = leadsToQuote(verb)
        if sentence.isStopped, leadsOn { return nil }
        guard leadsOn || lexemes[verb].roles.contains(.relay), !sentence.isLeftEmpty else { return finding }
        return speakerVerbQuote() ?? finding
    }

    /// Whether the verb stands right before another quote, which is then its own.
    private func leadsToQuote(_ verb: Int) -> Bool {
        var index = verb + 1
        while index < lexemes.count, index < verb + 4, isFiller(lexemes[index]) { index += 1 }
        return index < lexemes.count && lexemes[index].kind == .quote
    }

    /// “…,” Name said.
    private func quoteSpeakerVerb() -> Finding? {
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
    private func unlistedVerb(after start: Int) -> Finding? {
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

    // MARK: Before the quote

    /// Name said[, that]: “…”
    private func adjacentVerb() -> Finding? {
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
    private func speakerVerbQuote() -> Finding? {
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
    private func namedSubject(ofParticiple verb: Int) -> NounPhrase? {
        guard verb > sentence.low, lexemes[verb - 1].isName else { return nil }
        return phrases.phrase(endingAt: verb - 1, from: sentence.low)
    }

    /// Name: “…”.
    private func colon() -> Finding? {
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

    /// According to Name, on either side.
    private func according() -> Finding? {
        accordingCue(in: sentence.quote + 1..<sentence.high, stopsAtVerb: true)
            ?? accordingCue(in: sentence.low..<sentence.quote, stopsAtVerb: false)
    }

    private func accordingCue(in part: Range<Int>, stopsAtVerb: Bool) -> Finding? {
        for index in part {
            let lexeme = lexemes[index]
            if stopsAtVerb && isVerb(index) { return nil }
            guard lexeme.roles.contains(.according) else { continue }
            if !stopsAtVerb, index > part.lowerBound, lexemes[index - 1].kind == .word, !invertsSubjects { continue }
            var next = index + 1
            while next < part.upperBound,
                lexemes[next].roles.contains(.preposition) || lexemes[next].roles.contains(.accordingNoun)
            {
                next += 1
            }
            if lexeme.roles.contains(.accordingAfter) {
                guard let phrase = phrases.phrase(endingAt: index - 1, from: part.lowerBound) else { continue }
                return (phrase, index, .accordingTo)
            }
            if lexeme.roles.contains(.preposition), next == index + 1 { continue }
            guard let phrase = phrases.phrase(startingAt: next, before: part.upperBound) else {
                continue
            }
            return (phrase, index, .accordingTo)
        }
        return nil
    }

    // MARK: Later

    private func verbLater() -> Finding? {
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
    private func nameAlone() -> Finding? {
        let start = afterPunctuation
        guard sentence.expectsAttribution, let phrase = phrases.phrase(startingAt: start, before: sentence.high),
            phrase.name != nil
        else { return nil }
        let next = phrase.last + 1
        let endsLine = next == lexemes.count && lexemes[start - 1].kind == .dash
        return endsLine || (next < lexemes.count && lexemes[next].isStop) ? (phrase, nil, .nameAlone) : nil
    }

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
    private func isPlace(_ phrase: NounPhrase) -> Bool {
        var comma = phrase.last + 1
        while comma < sentence.quote, isAdverb(comma) { comma += 1 }
        guard comma + 1 < sentence.quote, lexemes[comma].kind == .comma, !phrase.isPronoun else { return false }
        let next = lexemes[comma + 1]
        if comma > phrase.last + 1 || phrase.name == nil, next.isName || phrases.isPronoun(next) { return true }
        guard phrase.first > sentence.low, lexemes[phrase.first - 1].kind == .comma else { return false }
        return next.roles.contains(.preposition) || next.roles.contains(.conjunction) || next.isName
            || phrases.isPronoun(next)
    }

    private func isOpening(_ lexeme: Lexeme) -> Bool {
        lexeme.roles.contains(.conjunction) && !lexeme.roles.contains(.preposition)
            || (lexeme.roles.contains(.adverb) && !lexeme.isName)
    }

    // MARK: Subjects

    private func subject(around verb: Int) -> NounPhrase? {
        if let phrase = agent(of: verb) ?? subject(before: verb, from: sentence.low) { return phrase }
        if invertsSubjects || verb == sentence.low { return subject(after: verb, before: sentence.quote) }
        guard lexemes[verb - 1].kind == .comma, let phrase = subject(after: verb, before: sentence.quote) else {
            return nil
        }
        return phrase.name == nil ? nil : phrase
    }

    /// Who did what a passive tells: called “…” by Name.
    private func agent(of verb: Int) -> NounPhrase? {
        guard !invertsSubjects, verb + 2 < sentence.high, lexemes[verb + 1].key == Self.by else { return nil }
        return phrases.phrase(startingAt: verb + 2, before: sentence.high)
    }

    private static let by = WordKey("by".unicodeScalars)

    private func subject(after verb: Int, before limit: Int) -> NounPhrase? {
        var start = verb + 1
        while start < limit, isAdverb(start) || lexemes[start].roles.contains(.object) || isAuxiliary(start),
            start < verb + 4
        { start += 1 }
        return phrases.phrase(startingAt: start, before: limit)
    }

    /// The subject left of a verb, stepping over adverbs, an apposition between commas, brackets and “who”.
    private func subject(before verb: Int, from low: Int) -> NounPhrase? {
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

    private func startsSentence(_ phrase: NounPhrase) -> Bool { phrase.first == sentence.low }

    private func subject(beforeApposition close: Int, from low: Int) -> NounPhrase? {
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

    // MARK: Words

    private func isVerb(_ index: Int) -> Bool {
        let lexeme = lexemes[index]
        guard lexeme.kind == .word, lexeme.roles.contains(.verb) else { return false }
        return !lexeme.isCapital || index == sentence.low
    }

    private func isParticiple(_ index: Int) -> Bool {
        let lexeme = lexemes[index]
        return !invertsSubjects && lexeme.end - lexeme.start > 4 && lexeme.isEnglishParticiple
    }

    private func isAuxiliary(_ index: Int) -> Bool { lexemes[index].roles.contains(.auxiliary) && !isVerb(index) }

    private func isAdverb(_ index: Int) -> Bool {
        lexemes[index].isLowerWord && (lexemes[index].roles.contains(.adverb) || lexemes[index].isEnglishAdverb)
    }

    /// “on Monday”, “Monday”.
    private func isTime(_ index: Int, _ low: Int) -> Bool {
        if lexemes[index].roles.contains(.calendar) { return true }
        return index + 1 < lexemes.count && lexemes[index].roles.contains(.preposition)
            && lexemes[index + 1].roles.contains(.calendar)
    }

    private func isFiller(_ lexeme: Lexeme) -> Bool {
        switch lexeme.kind {
        case .comma, .colon: true
        case .word:
            lexeme.isLowerWord
                && !lexeme.roles.isDisjoint(with: [
                    .adverb, .conjunction, .relative, .object, .determiner, .preposition,
                ])
        default: false
        }
    }

    /// Whether the verb belongs to a quote right before it: “…,” said Lopez, “…”.
    private func isInverted(_ verb: Int) -> Bool {
        var index = verb - 1
        while index >= sentence.low, lexemes[index].kind == .comma || lexemes[index].kind == .dash { index -= 1 }
        return index >= sentence.low && lexemes[index].kind == .quote
    }

    private func isAfterPreposition(_ phrase: NounPhrase) -> Bool {
        guard phrase.first > sentence.low else { return false }
        let before = lexemes[phrase.first - 1]
        return before.roles.contains(.preposition) && !before.roles.contains(.conjunction)
    }
}
