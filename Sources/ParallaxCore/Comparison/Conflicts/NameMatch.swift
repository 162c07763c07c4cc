/// A folded word of a name, looked for among other words whatever their spelling.
struct NameMatch {
    private let key: String
    private let nations: Nations

    init(_ key: String) {
        self.key = key
        nations = Nations(key)
    }

    /// Whether any word of the name occurs in the passage, as a word, as another spelling, or as an abbreviation.
    static func isKnown(_ name: ProperName, in other: FactSentence) -> Bool {
        name.keys.contains { NameMatch($0).occurs(in: other) } || isAbbreviated(name, in: other)
    }

    /// Whether a word of the passage is the name.
    func occurs(in sentence: FactSentence) -> Bool { sentence.words.words.contains { matches($0.key) } }

    /// Whether another folded word is the name: equal, another spelling, or a country and its people.
    func matches(_ other: String) -> Bool {
        if key == other { return true }
        if !nations.isEmpty, !nations.isDisjoint(with: Nations(other)) { return true }
        if Self.areTransliterations(key, other) { return true }
        guard key.utf8.first == other.utf8.first else { return false }
        return Self.areSpellings(key, other) || Self.shareStem(key, other)
    }

    /// A place and its people: five letters or more the same, at most four others.
    private static func shareStem(_ one: String, _ other: String) -> Bool {
        var shared = 0
        for (letter, otherLetter) in zip(one.utf8, other.utf8) {
            guard letter == otherLetter else { break }
            shared += 1
        }
        return shared >= 5 && max(one.utf8.count, other.utf8.count) - shared <= 4
    }

    /// Kyiv and Kiev, Gaddafi and Qadhafi: four letters or more, the same consonants.
    private static func areTransliterations(_ one: String, _ other: String) -> Bool {
        guard min(one.utf8.count, other.utf8.count) >= 4 else { return false }
        return Consonants(one).elementsEqual(Consonants(other))
    }

    /// Two spellings of one word: five letters or more, at most two of them different, the first one equal.
    private static func areSpellings(_ one: String, _ other: String) -> Bool {
        let (count, otherCount) = (one.utf8.count, other.utf8.count)
        guard min(count, otherCount) >= 5, max(count, otherCount) < 40, abs(count - otherCount) <= 2
        else { return count >= 4 && other.hasPrefix(one) || otherCount >= 4 && one.hasPrefix(other) }
        return EditDistance.between(Array(one.utf8), Array(other.utf8)) <= 2
    }

    /// Whether the passage has the initials of the name, or a short name is cut from one of its names or the initials
    /// of its words.
    static func isAbbreviated(_ name: ProperName, in other: FactSentence) -> Bool {
        if name.keys.count > 1 {
            let initials = String(name.keys.compactMap(\.first))
            if other.words.words.contains(where: { $0.key == initials }) { return true }
        } else if let short = name.keys.first, other.shortens(short) {
            return true
        }
        return name.keys.contains { (2...5).contains($0.utf8.count) && other.spellsOut($0) }
    }
}

extension FactSentence {
    /// Whether the first letters of neighbouring words give an abbreviation.
    fileprivate func spellsOut(_ short: String) -> Bool {
        let letters = Array(short.unicodeScalars)
        guard words.count >= letters.count else { return false }
        return (0...words.count - letters.count).contains { start in
            letters.indices.allSatisfy { opens(words.words[start + $0], with: letters[$0]) }
        }
    }

    /// Whether a name of the passage is the abbreviation, written out: `Fla` and `Florida`.
    fileprivate func shortens(_ short: String) -> Bool {
        guard (2...5).contains(short.utf8.count) else { return false }
        let letters = Array(short.utf8)
        return names.contains { name in name.keys.contains { Self.shortens(letters, $0) } }
    }

    /// Whether an abbreviation has letters of a word, the first one included, in order.
    private static func shortens(_ short: [UInt8], _ word: String) -> Bool {
        guard short.first == word.utf8.first, word.utf8.count > short.count + 1 else { return false }
        var rest = short[...]
        for letter in word.utf8 where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    private func opens(_ word: Word, with letter: Unicode.Scalar) -> Bool {
        word.kind == .word && word.key.unicodeScalars.first == letter
    }
}
