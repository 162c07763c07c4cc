/// The people an article names: for fuller names, and for pronouns.
struct SpeakerNames {
    /// A name as a subject of a sentence.
    private struct Subject {
        let offset: Int
        let words: Range<Int>
        let paragraph: Int
        let family: WordKey
        let given: WordRoles
        /// Whether it is one word that begins a sentence, where every word has a capital.
        let isOpeningWord: Bool
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let paragraphs: [[Lexeme]]
    private var subjects: [Subject] = []
    private var fullNames: [WordKey: TextRange] = [:]
    private var ambiguous: Set<WordKey> = []
    /// The last words of names that have a capital not only because they begin a sentence.
    private var certain: Set<WordKey> = []
    private var men: Set<WordKey> = []
    private var women: Set<WordKey> = []
    /// What the given names can be that stand before a surname anywhere in the article.
    private var givenNames: [WordKey: WordRoles] = [:]

    /// How far back a pronoun looks, in code units and in candidates.
    private static let memory = 2000
    private static let candidates = 24

    /// Reads all names outside quotes.
    ///
    /// - Complexity: O(*n*) in the number of lexemes.
    init(_ paragraphs: [[Lexeme]], text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        self.paragraphs = paragraphs
        for (number, lexemes) in paragraphs.enumerated() {
            var index = 0
            while index < lexemes.count {
                guard lexemes[index].isName else {
                    index += 1
                    continue
                }
                let first = index
                while index < lexemes.count, lexemes[index].isName, !(index > first && lexemes[index - 1].isPossessive)
                { index += 1 }
                add(first..<index, of: lexemes, paragraph: number)
            }
        }
        subjects.removeAll { $0.isOpeningWord && !certain.contains($0.family) }
    }

    private mutating func add(_ words: Range<Int>, of lexemes: [Lexeme], paragraph: Int) {
        guard let last = words.last else { return }
        let family = lexemes[last]
        guard !words.contains(where: { lexemes[$0].roles.contains(.institution) }) else { return }
        var first = words.lowerBound
        while first < last, lexemes[first].roles.contains(.honorific) || lexemes[first].roles.contains(.person) {
            if lexemes[first].roles.contains(.masculine) { men.insert(family.key) }
            if lexemes[first].roles.contains(.feminine) { women.insert(family.key) }
            first += 1
        }
        if last > first, last - first < 4, !family.isPossessive {
            remember(TextRange(start: lexemes[first].start, end: family.end), family: family.key, given: lexemes[first])
            givenNames[family.key, default: []].formUnion(lexemes[first].roles)
        }
        let isOpeningWord = words.count == 1 && (words.lowerBound == 0 || lexemes[words.lowerBound - 1].isStop)
        if !isOpeningWord || !family.roles.isDisjoint(with: [.maleName, .femaleName]) { certain.insert(family.key) }
        if isSubject(words, of: lexemes) {
            subjects.append(
                Subject(
                    offset: lexemes[first].start, words: first..<last + 1, paragraph: paragraph, family: family.key,
                    given: lexemes[first].roles, isOpeningWord: isOpeningWord))
        }
    }

    private mutating func remember(_ name: TextRange, family: WordKey, given: Lexeme) {
        guard let known = fullNames[family] else {
            fullNames[family] = name
            return
        }
        let length = given.end - given.start
        let isSamePerson =
            known.count >= length
            && (0..<length).allSatisfy { text[known.start + $0] == text[given.start + $0] }
        if !isSamePerson { ambiguous.insert(family) }
    }

    /// Whether the name begins a clause and a verb, a comma or a possessive follows; the second half of a longer name, as
    /// in the United Span and Lock Workers, begins none.
    private func isSubject(_ words: Range<Int>, of lexemes: [Lexeme]) -> Bool {
        if let before = words.first.map({ $0 - 1 }), before >= 0 {
            let previous = lexemes[before]
            let opens =
                previous.isStop || previous.kind == .comma || previous.kind == .quote || previous.kind == .colon
                || (previous.roles.contains(.conjunction) && !(before > 0 && lexemes[before - 1].isName))
                || previous.roles.contains(.determiner)
            guard opens else { return false }
        }
        guard words.upperBound < lexemes.count, let last = words.last else { return false }
        if lexemes[last].isPossessive { return true }
        let next = lexemes[words.upperBound]
        if next.isLowerWord, next.roles.contains(.attaching), isPersonOpening(words, of: lexemes) { return true }
        return next.isLowerWord && next.roles.isDisjoint(with: [.preposition, .conjunction]) || next.kind == .comma
    }

    /// Whether a sentence begins with a person's name of several words, as a title or a given name shows: what belongs to
    /// it may follow, as in *Captain Amberg of the fire brigade*.
    private func isPersonOpening(_ words: Range<Int>, of lexemes: [Lexeme]) -> Bool {
        guard words.count > 1, words.lowerBound == 0 || lexemes[words.lowerBound - 1].isStop else { return false }
        return !lexemes[words.lowerBound].roles.isDisjoint(with: [.honorific, .person, .maleName, .femaleName])
    }

    /// The fullest form of a one-word name, when the article has just one.
    func fullName(of name: Lexeme) -> TextRange? {
        guard !ambiguous.contains(name.key), !name.roles.contains(.institution) else { return nil }
        return fullNames[name.key]
    }

    /// The person a pronoun before `offset` stands for: the last subject that fits.
    ///
    /// - Parameter speakers: Names of earlier speakers, with the offsets of their quotes, in order.
    func person(before offset: Int, isFeminine: Bool, speakers: [(offset: Int, name: NamedSpeaker)]) -> TextRange? {
        var subject = lowerBound(offset)
        var speaker = speakers.count - 1
        for _ in 0..<Self.candidates {
            while speaker >= 0, speakers[speaker].offset >= offset { speaker -= 1 }
            let spoken = speaker >= 0 ? speakers[speaker].offset : -1
            let named = subject > 0 ? subjects[subject - 1].offset : -1
            guard max(spoken, named) >= max(0, offset - Self.memory) else { return nil }
            if spoken >= named {
                let name = speakers[speaker].name
                if fits(family: name.family, given: name.given, isFeminine: isFeminine) { return name.range }
                speaker -= 1
            } else {
                subject -= 1
                let found = subjects[subject]
                if fits(family: found.family, given: found.given, isFeminine: isFeminine) { return range(of: found) }
            }
        }
        return nil
    }

    private func range(of subject: Subject) -> TextRange {
        let lexemes = paragraphs[subject.paragraph]
        if subject.words.count == 1, let full = fullName(of: lexemes[subject.words.lowerBound]) { return full }
        return TextRange(
            start: lexemes[subject.words.lowerBound].start, end: lexemes[subject.words.upperBound - 1].bareEnd)
    }

    private func fits(family: WordKey, given: WordRoles, isFeminine: Bool) -> Bool {
        let isUnknown = given.isDisjoint(with: [.maleName, .femaleName])
        let given = isUnknown ? givenNames[family] ?? given : given
        let isMan = men.contains(family) || given.contains(.maleName)
        let isWoman = women.contains(family) || given.contains(.femaleName)
        return isFeminine ? isWoman || !isMan : isMan || !isWoman
    }

    private func lowerBound(_ offset: Int) -> Int {
        var low = 0
        var high = subjects.count
        while low < high {
            let middle = (low + high) / 2
            if subjects[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
