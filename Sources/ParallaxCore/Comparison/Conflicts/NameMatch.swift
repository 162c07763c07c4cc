/// Finds the names of one passage in another, whatever their spelling.
enum NameMatch {
    /// Whether any word of the name occurs in the passage, as a word, as another spelling, or as an abbreviation.
    static func isKnown(_ name: ProperName, in other: FactSentence) -> Bool {
        name.keys.contains { key in
            other.words.words.contains { areOne(key, $0.key) }
        } || isAbbreviated(name, in: other)
    }

    /// Whether two folded words are one name: equal, two spellings, or a country and its people.
    static func areOne(_ one: String, _ other: String) -> Bool {
        one == other || areSpellings(one, other) || areTransliterations(one, other) || shareStem(one, other)
            || countries.contains { $0.contains(one) && $0.contains(other) }
    }

    /// Countries whose names and peoples share no beginning.
    private static let countries: [Set<String>] = [
        ["us", "usa", "america", "american", "americans", "united", "states"],
        ["uk", "britain", "british", "briton", "britons", "kingdom", "united"],
        ["france", "french"], ["netherlands", "dutch", "holland"], ["un", "united", "nations"],
        ["eu", "european", "union"],
    ]

    /// A place and its people: five letters or more the same, at most four others.
    private static func shareStem(_ one: String, _ other: String) -> Bool {
        let shared = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
        return shared >= 5 && max(one.utf8.count, other.utf8.count) - shared <= 4
    }

    /// Kyiv and Kiev: four letters or more, the same consonants, the same beginning.
    private static func areTransliterations(_ one: String, _ other: String) -> Bool {
        min(one.utf8.count, other.utf8.count) >= 4 && one.utf8.first == other.utf8.first
            && consonants(one) == consonants(other)
    }

    private static func consonants(_ word: String) -> String { word.filter { !"aeiouyj".contains($0) } }

    /// Two spellings of one word: five letters or more, at most two of them different, the first one equal.
    static func areSpellings(_ one: String, _ other: String) -> Bool {
        guard min(one.utf8.count, other.utf8.count) >= 5, max(one.utf8.count, other.utf8.count) < 40,
            one.utf8.first == other.utf8.first, abs(one.utf8.count - other.utf8.count) <= 2
        else { return one.utf8.count >= 4 && other.hasPrefix(one) || other.utf8.count >= 4 && one.hasPrefix(other) }
        return EditDistance.between(Array(one.utf8), Array(other.utf8)) <= 2
    }

    /// Whether the passage has the initials of the name, or the words a short name is the initials of.
    static func isAbbreviated(_ name: ProperName, in other: FactSentence) -> Bool {
        let initials = String(name.keys.compactMap(\.first))
        if name.keys.count > 1, other.words.words.contains(where: { $0.key == initials }) { return true }
        return name.keys.contains { (2...5).contains($0.utf8.count) && other.spellsOut($0) }
    }
}

extension FactSentence {
    /// Whether the first letters of neighbouring words give an abbreviation.
    fileprivate func spellsOut(_ short: String) -> Bool {
        let firsts = words.words.map { $0.kind == .word ? $0.key.first : nil }
        let letters = short.map { Optional($0) }
        guard firsts.count >= letters.count else { return false }
        return (0...firsts.count - letters.count).contains { Array(firsts[$0..<$0 + letters.count]) == letters }
    }
}
