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

    /// Whether the two folded words are one name.
    static func areOne(_ one: String, _ other: String) -> Bool { NameMatch(one).matches(other) }

    /// Whether a word of the passage is the name.
    func occurs(in sentence: FactSentence) -> Bool { sentence.words.words.contains { matches($0.key) } }

    /// Whether another folded word is the name: equal, another spelling, or a country and its people.
    func matches(_ other: String) -> Bool {
        if key == other { return true }
        if !nations.isEmpty, !nations.isDisjoint(with: Nations(other)) { return true }
        guard key.utf8.first == other.utf8.first else { return false }
        return Self.areSpellings(key, other) || Self.areTransliterations(key, other) || Self.shareStem(key, other)
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

    /// Kyiv and Kiev: four letters or more, the same consonants, the same beginning.
    private static func areTransliterations(_ one: String, _ other: String) -> Bool {
        min(one.utf8.count, other.utf8.count) >= 4 && consonants(one).elementsEqual(consonants(other))
    }

    private static func consonants(_ word: String) -> some Sequence<UInt8> {
        word.utf8.lazy.filter { letter in
            switch letter {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"), UInt8(ascii: "j"):
                false
            default: true
            }
        }
    }

    /// Two spellings of one word: five letters or more, at most two of them different, the first one equal.
    private static func areSpellings(_ one: String, _ other: String) -> Bool {
        let (count, otherCount) = (one.utf8.count, other.utf8.count)
        guard min(count, otherCount) >= 5, max(count, otherCount) < 40, abs(count - otherCount) <= 2
        else { return count >= 4 && other.hasPrefix(one) || otherCount >= 4 && one.hasPrefix(other) }
        return EditDistance.between(Array(one.utf8), Array(other.utf8)) <= 2
    }

    /// Whether the passage has the initials of the name, or the words a short name is the initials of.
    static func isAbbreviated(_ name: ProperName, in other: FactSentence) -> Bool {
        if name.keys.count > 1 {
            let initials = String(name.keys.compactMap(\.first))
            if other.words.words.contains(where: { $0.key == initials }) { return true }
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

    private func opens(_ word: Word, with letter: Unicode.Scalar) -> Bool {
        word.kind == .word && word.key.unicodeScalars.first == letter
    }
}
