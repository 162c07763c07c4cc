/// Turns attributions into the words a reader sees: the mention as written, and the speaker's best name.
struct SpeakerWording {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let paragraphs: [[Lexeme]]
    private let names: SpeakerNames
    private var speakers: [(offset: Int, name: NamedSpeaker)] = []

    init(bytes: UnsafeBufferPointer<UInt8>, paragraphs: [[Lexeme]]) {
        self.bytes = bytes
        self.paragraphs = paragraphs
        names = SpeakerNames(paragraphs, text: bytes)
    }

    /// The quote of a span; spans come in order, for pronouns look back at earlier speakers.
    mutating func quote(_ span: QuoteSpan, kind: Quote.Kind, attribution: Attribution?) -> Quote {
        guard let attribution else {
            return Quote(
                range: span.range, kind: kind, isClosed: span.ending == .closed, isContinued: span.ending == .continued)
        }
        let lexemes = paragraphs[attribution.paragraph]
        let mention = words(attribution.phrase.first...attribution.phrase.last, lexemes)
        let speaker = speaker(attribution, lexemes, before: span.range.start)
        return Quote(
            range: span.range, kind: kind, speaker: speaker ?? mention,
            mention: mention, verb: attribution.verb.map { string(lexemes[$0].range) },
            isClosed: span.ending == .closed,
            isContinued: span.ending == .continued, rule: attribution.rule,
            isResolved: attribution.phrase.isPronoun && speaker != nil)
    }

    private mutating func speaker(_ attribution: Attribution, _ lexemes: [Lexeme], before offset: Int) -> String? {
        let phrase = attribution.phrase
        if phrase.isPronoun { return person(behind: lexemes[phrase.first], before: offset) }
        guard
            let name = apposition(to: phrase, lexemes)
                ?? phrase.name.flatMap({ $0.upperBound == phrase.last ? $0 : nil })
        else { return nil }
        var first = behindOffice(name, lexemes)
        while first < name.upperBound, lexemes[first].roles.contains(.honorific) { first += 1 }
        let family = lexemes[name.upperBound]
        let range = TextRange(start: lexemes[first].start, end: family.bareEnd)
        speakers.append((offset, NamedSpeaker(range: range, family: family.key, given: lexemes[first].roles)))
        guard first == name.upperBound else { return string(range) }
        return string(names.fullName(of: family) ?? range)
    }

    /// Where a name begins behind the office that its words begin with: *Minister of Transport Ilse Corrin*.
    private func behindOffice(_ name: ClosedRange<Int>, _ lexemes: [Lexeme]) -> Int {
        let office = name.lowerBound - 2
        guard name.count > 2, office >= 0, lexemes[office + 1].roles.contains(.attaching),
            !lexemes[office].roles.isDisjoint(with: [.person, .honorific])
        else { return name.lowerBound }
        return name.first { !lexemes[$0].roles.isDisjoint(with: [.maleName, .femaleName]) } ?? name.upperBound - 1
    }

    /// The name between commas behind a role, as in “the baker, Ines Aldous, said”: two words at least, for one may be
    /// a place, and no list.
    private func apposition(to phrase: NounPhrase, _ lexemes: [Lexeme]) -> ClosedRange<Int>? {
        let first = phrase.last + 2
        guard lexemes[phrase.first].roles.contains(.determiner), first < lexemes.count,
            lexemes[first - 1].kind == .comma
        else { return nil }
        let words = lexemes[first...].prefix { $0.isName && !$0.isPossessive }
        guard words.count > 1, words.allSatisfy({ !$0.roles.contains(.institution) }), words.endIndex < lexemes.count,
            lexemes[words.endIndex].kind == .comma || lexemes[words.endIndex].isStop
        else { return nil }
        let next = words.endIndex + 1
        if next < lexemes.count, lexemes[next].roles.contains(.conjunction) { return nil }
        return first...words.endIndex - 1
    }

    private func person(behind pronoun: Lexeme, before offset: Int) -> String? {
        let isFeminine = pronoun.roles.contains(.feminine)
        guard isFeminine || pronoun.roles.contains(.masculine) else { return nil }
        guard let range = names.person(before: offset, isFeminine: isFeminine, speakers: speakers) else { return nil }
        return string(range)
    }

    private func words(_ words: ClosedRange<Int>, _ lexemes: [Lexeme]) -> String {
        string(TextRange(start: lexemes[words.lowerBound].start, end: lexemes[words.upperBound].bareEnd))
    }

    private func string(_ range: TextRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
}
