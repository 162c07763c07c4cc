/// Finds the noun phrase that starts or ends at a lexeme, by word lists and capitals; no grammar beyond that.
struct PhraseFinder {
    let lexemes: [Lexeme]
    /// Whether a noun without an article can be a speaker, as in languages that have no articles.
    let allowsBareNouns: Bool

    /// The most words on one side of a phrase's head.
    private static let reach = 7

    // MARK: Forwards

    /// The phrase that starts at `start`, ending before `limit`.
    func phrase(startingAt start: Int, before limit: Int) -> NounPhrase? {
        guard start < limit else { return nil }
        let first = lexemes[start]
        guard first.kind == .word || first.kind == .number else { return nil }
        if isPronoun(first), !introducesNoun(start, before: limit) {
            return NounPhrase(first: start, last: start, isPronoun: true)
        }
        guard var found = core(from: start, before: limit) else { return nil }
        attach(to: &found, before: limit)
        return found
    }

    /// Whether a word that can be a pronoun is an article here: one user.
    private func introducesNoun(_ index: Int, before limit: Int) -> Bool {
        guard lexemes[index].roles.contains(.determiner), index + 1 < limit else { return false }
        let next = lexemes[index + 1]
        return next.isName || (next.isLowerWord && !endsPhrase(next))
    }

    private func core(from start: Int, before limit: Int) -> NounPhrase? {
        var index = start
        var last: Int?
        var isIntroduced = false
        while index < limit, index - start < Self.reach + 3 {
            let lexeme = lexemes[index]
            guard lexeme.kind == .word || lexeme.kind == .number else { break }
            if lexeme.kind == .number || (lexeme.roles.contains(.determiner) && (!lexeme.isName || index == start)) {
                guard last == nil else { break }
                isIntroduced = true
            } else if isNamePart(at: index, before: limit) {
                last = index
            } else if endsPhrase(lexeme) {
                break
            } else if lexeme.isCapital && lexeme.roles.contains(.calendar) {
                break
            } else if let known = last, lexemes[known].isName, !continuesAfterName(at: index, before: limit) {
                break
            } else {
                last = index
            }
            index += 1
        }
        guard let last else { return nil }
        let name = trailingName(start...last)
        guard name != nil || isIntroduced || allowsBareNouns || lexemes[last].roles.contains(.person) else {
            return nil
        }
        return NounPhrase(first: start, last: last, name: name)
    }

    /// A small word after a name goes on with the phrase when a role or another name follows: Trump campaign manager Mook.
    private func continuesAfterName(at index: Int, before limit: Int) -> Bool {
        let end = min(limit, index + 4)
        for next in index..<end {
            let lexeme = lexemes[next]
            guard lexeme.kind == .word, !endsPhrase(lexeme), !lexeme.roles.contains(.determiner) else { return false }
            if lexeme.isLowerWord && lexeme.roles.contains(.person) { return true }
        }
        return lexemes[index - 1].isPossessive
    }

    /// “of Ohio”, “for the campaign”: at most two, after a role.
    private func attach(to phrase: inout NounPhrase, before limit: Int) {
        for _ in 0..<2 {
            let preposition = phrase.last + 1
            guard phrase.name == nil || allowsGenitives, preposition + 1 < limit,
                lexemes[preposition].roles.contains(.attaching),
                let inner = core(from: preposition + 1, before: limit)
            else { return }
            phrase.last = inner.last
        }
    }

    private var allowsGenitives: Bool { allowsBareNouns }

    // MARK: Backwards

    /// The phrase that ends at `end` and starts at or after `low`.
    func phrase(endingAt end: Int, from low: Int) -> NounPhrase? {
        guard end >= low else { return nil }
        let last = lexemes[end]
        guard last.kind == .word, !last.isPossessive else { return nil }
        if isPronoun(last) { return NounPhrase(first: end, last: end, isPronoun: true) }
        guard last.isName || (!endsPhrase(last) && !last.roles.contains(.determiner) && !last.roles.contains(.calendar))
        else { return nil }
        var first = end
        var isIntroduced = false
        while first > low, end - first < Self.reach {
            let previous = lexemes[first - 1]
            guard previous.kind == .word || previous.kind == .number else { break }
            if previous.kind == .number
                || (previous.roles.contains(.determiner) && (!previous.isName || first - 1 == low))
            {
                first -= 1
                isIntroduced = true
                break
            }
            if isNamePart(at: first - 1, before: end + 1)
                || !(endsPhrase(previous) || previous.roles.contains(.calendar))
            {
                first -= 1
            } else {
                break
            }
        }
        return finished(first...end, isIntroduced: isIntroduced, low: low)
    }

    private func finished(_ words: ClosedRange<Int>, isIntroduced: Bool, low: Int) -> NounPhrase? {
        let end = words.upperBound
        var first = words.lowerBound
        let name = trailingName(words)
        if !isIntroduced, !allowsBareNouns {
            while first < end, lexemes[first].isLowerWord, !lexemes[first].roles.contains(.person) { first += 1 }
        }
        var phrase = NounPhrase(first: first, last: end, name: name)
        let isRole = isIntroduced || allowsBareNouns || lexemes[end].roles.contains(.person)
        if name == nil, !isRole { return nil }
        if first == words.lowerBound, let outer = outerPhrase(before: first, low: low) {
            phrase.first = outer.first
            phrase.name = outer.name
        }
        return phrase
    }

    /// “a spokesman” before “for the campaign”.
    private func outerPhrase(before first: Int, low: Int) -> NounPhrase? {
        guard first - 2 >= low, lexemes[first - 1].roles.contains(.attaching) else { return nil }
        let head = lexemes[first - 2]
        guard head.isLowerWord || allowsBareNouns, let outer = phrase(endingAt: first - 2, from: low), !outer.isPronoun
        else { return nil }
        return outer
    }

    // MARK: Words

    func isPronoun(_ lexeme: Lexeme) -> Bool {
        lexeme.roles.contains(.pronoun) && !lexeme.roles.contains(.relative) && !lexeme.isAllCapitals
    }

    private func endsPhrase(_ lexeme: Lexeme) -> Bool {
        if lexeme.roles.isDisjoint(with: .phraseEnds) { return false }
        return !lexeme.isName || !lexeme.roles.isDisjoint(with: [.preposition, .conjunction])
    }

    /// Whether a lexeme is a name word, or a particle between two of them.
    private func isNamePart(at index: Int, before limit: Int) -> Bool {
        let lexeme = lexemes[index]
        if lexeme.isName { return true }
        guard lexeme.isLowerWord, lexeme.roles.contains(.particle), index > 0, index + 1 < limit else { return false }
        return lexemes[index - 1].isName && lexemes[index + 1].isName
    }

    private func trailingName(_ words: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard lexemes[words.upperBound].isName else { return nil }
        var first = words.upperBound
        while first > words.lowerBound, isNamePart(at: first - 1, before: words.upperBound + 1),
            !lexemes[first - 1].isPossessive, !lexemes[first - 1].roles.contains(.attaching)
        {
            first -= 1
        }
        return first...words.upperBound
    }
}
