/// Finds names that fill the same place differently.
struct NameDiscrepancies {
    /// Passages that share less of their content words are not searched for names.
    private static let neededOverlap = 0.45
    /// The same for a link, which may join passages that tell different things. With the rule for given statements 41
    /// names were reported in 180 articles about 60 events, hardly one rightly; with the stricter one there is none.
    private static let neededOverlapOfLink = 0.6
    /// More unknown names than this on one side, and the passages are about different people.
    private static let nameLimit = 3

    let pair: FactPair
    /// Whether numbers differ that no name explains; then another name means another matter.
    let numbersDiffer: Bool

    func found() -> [Discrepancy] {
        guard pair.overlap >= (pair.isGiven ? Self.neededOverlap : Self.neededOverlapOfLink) else { return [] }
        let left = unknownNames(of: pair.left, in: pair.right)
        let right = unknownNames(of: pair.right, in: pair.left)
        guard left.count <= Self.nameLimit, right.count <= Self.nameLimit else { return [] }
        let isOnlyPair =
            pair.isGiven && left.count == 1 && right.count == 1 && pair.overlap >= 0.6 && !numbersDiffer
        let candidates = left.flatMap { one in right.map { (one, $0) } }
        let best = candidates.filter { isOnlyPair || fillSamePlace($0, $1) }.min { isNearer($0, $1) }
        return best.map { [discrepancy($0, $1)] } ?? []
    }

    /// Orders pairs by how far from the beginning they stand, then by how far apart; the same for either side.
    private func isNearer(_ one: (Range<Int>, Range<Int>), _ other: (Range<Int>, Range<Int>)) -> Bool {
        let place = one.0.lowerBound + one.1.lowerBound
        let otherPlace = other.0.lowerBound + other.1.lowerBound
        return (place, abs(one.0.lowerBound - one.1.lowerBound))
            < (otherPlace, abs(other.0.lowerBound - other.1.lowerBound))
    }

    private func discrepancy(_ left: Range<Int>, _ right: Range<Int>) -> Discrepancy {
        Discrepancy(kind: .name, subject: nil, left: pair.left.words.range(left), right: pair.right.words.range(right))
    }

    /// The names the other passage has in no spelling, and of names it has in part the surname it lacks. Whose report it
    /// is matters only beside a quote.
    private func unknownNames(of sentence: FactSentence, in other: FactSentence) -> [Range<Int>] {
        sentence.names.compactMap { name in
            guard !NameMatch.isAbbreviated(name, in: other) else { return nil }
            let unknown = name.words.reversed().prefix { isUnknown($0, of: sentence, in: other) }
            guard let first = unknown.last else { return nil }
            let isKnownInPart = unknown.count < name.keys.count
            let isOnlySource = sentence.isAttribution(name) && !(sentence.hasQuote && other.hasQuote)
            return isOnlySource && !isKnownInPart ? nil : first..<name.words.upperBound
        }
    }

    private func isUnknown(_ index: Int, of sentence: FactSentence, in other: FactSentence) -> Bool {
        guard let key = sentence.words.key(index), sentence.words.kind(index) == .word,
            !ProperName.titles.contains(key)
        else { return false }
        return !NameMatch(key).occurs(in: other)
    }

    /// Whether the words around the two agree: both neighbours, or one content word. Where the link is a guess, both
    /// must, and one of them be a content word.
    private func fillSamePlace(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let isBefore = agrees(left.lowerBound - 1, right.lowerBound - 1)
        let isAfter = agrees(left.upperBound, right.upperBound)
        let isHeavy =
            (isBefore && !pair.left.isLight(left.lowerBound - 1)) || (isAfter && !pair.left.isLight(left.upperBound))
        guard pair.isGiven else { return isBefore && isAfter && isHeavy && !numbersDiffer }
        if isBefore && isAfter { return true }
        guard !numbersDiffer || pair.overlap >= 0.7 else { return false }
        return isHeavy || ((isBefore || isAfter) && pair.overlap >= 0.6)
    }

    private func agrees(_ left: Int, _ right: Int) -> Bool {
        guard let key = pair.left.words.key(left), let other = pair.right.words.key(right) else { return false }
        return key == other || pair.left.stems[left] == pair.right.stems[right]
    }
}

extension FactSentence {
    /// Whether the passage holds a quotation mark.
    var hasQuote: Bool { words.words.contains { $0.key == "\"" } }

    /// Whether a word is a stop word or a mark.
    func isLight(_ index: Int) -> Bool { words.kind(index) == .mark || words.isStopWord(index) }
}
