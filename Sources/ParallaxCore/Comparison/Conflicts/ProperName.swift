/// A run of capitalised words inside a sentence.
struct ProperName: Hashable {
    /// Indices of the words.
    let words: Range<Int>
    /// The folded words, titles left out.
    let keys: [String]
    /// Whether it is one word that opens a sentence, and so may be no name at all.
    let isOpening: Bool

    /// Finds the names; the first word of a sentence counts only together with a second one.
    static func scan(_ cursor: WordCursor) -> [ProperName] {
        var names: [ProperName] = []
        var index = 0
        while index < cursor.count {
            guard isNameWord(index, cursor) else {
                index += 1
                continue
            }
            let start = index
            while isNameWord(index, cursor) || isInitialPoint(index, cursor) { index += 1 }
            if let name = name(start..<index, cursor) { names.append(name) }
        }
        return names
    }

    private static func name(_ words: Range<Int>, _ cursor: WordCursor) -> ProperName? {
        let isOpening = opensSentence(words.lowerBound, cursor) && words.count == 1
        let keys = words.compactMap { cursor.key($0) }.filter { !titles.contains($0) && $0 != "." }
        guard !keys.isEmpty, !isOpening || (keys.allSatisfy(mayBeName) && cursor.key(words.upperBound) != ",") else {
            return nil
        }
        return ProperName(words: words, keys: keys, isOpening: isOpening)
    }

    /// Whether a word that opens a sentence may be a name: it is rare, and no form of a verb or adverb.
    private static func mayBeName(_ key: String) -> Bool {
        CommonWords.weight(of: key, in: .english) == CommonWords.rareWeight
            && !["ing", "ed", "ly", "s"].contains { key.hasSuffix($0) }
    }

    private static func opensSentence(_ index: Int, _ cursor: WordCursor) -> Bool {
        guard let before = cursor.key(index - 1) else { return true }
        return [".", "\"", "!", "?", ":", "'", "("].contains(before)
    }

    private static func isNameWord(_ index: Int, _ cursor: WordCursor) -> Bool {
        guard cursor.kind(index) == .word, cursor.isCapitalised(index), let key = cursor.key(index),
            cursor.range(index).count > 1
        else { return false }
        return CalendarName.month(key) == nil && CalendarName.weekday(key) == nil && NumberWord.small(key) == nil
            && !cursor.isStopWord(index)
    }

    private static func isInitialPoint(_ index: Int, _ cursor: WordCursor) -> Bool {
        cursor.key(index) == "." && cursor.range(index - 1).count <= 3 && isNameWord(index + 1, cursor)
            && titles.contains(cursor.key(index - 1) ?? "")
    }

    /// Words that stand before or after a name and name nobody.
    static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "sir", "lord", "lady", "rep", "sen", "gov", "gen", "lt", "col", "capt", "sgt", "rev",
        "prof",
        "president", "maj", "general", "senator", "judge", "justice", "minister", "secretary", "inc", "corp", "co",
        "ltd", "plc",
    ]
}

extension ProperName {
    /// Whether it is one word that tells a nationality: Mexican, British, Chinese.
    var isDemonym: Bool {
        guard keys.count == 1, let key = keys.first else { return false }
        return ["ian", "can", "ean", "ish", "ese", "ans"].contains { key.hasSuffix($0) }
    }
}

extension FactSentence {
    /// Whether the name only tells whose report it is: a reporting verb follows, "according to" stands before it, or a
    /// reporting verb does and nothing else is told of it.
    func isAttribution(_ name: ProperName) -> Bool {
        let before = keys(name.words.lowerBound - 2..<name.words.lowerBound)
        let after = keys(name.words.upperBound..<name.words.upperBound + 2)
        if before.first == "according" || after.contains(where: Self.reportingVerbs.contains) { return true }
        let isEnd = words.kind(name.words.upperBound) != .word
        return isEnd && before.contains(where: Self.reportingVerbs.contains)
    }

    private static let reportingVerbs: Set<String> = ["said", "says", "told", "reported", "reports", "added"]
}
