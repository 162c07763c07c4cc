/// Finds words of two sentences that are one word in two spellings.
struct SpellingKeys {
    /// The spellings of the words without an equal on the other side, beside the words; none where nothing can match.
    private let left: [WordKey?]
    private let right: [WordKey?]

    /// Compares nothing.
    init() { (left, right) = ([], []) }

    /// - Parameter rightStems: Where the stems of the right words stand.
    init(_ left: WordRow, _ right: WordRow, rightStems: StemPlaces, lexicon: Lexicon) {
        let ours = Self.keys(left, besides: rightStems, lexicon)
        let isNeeded = ours.contains { $0 != nil }
        self.left = isNeeded ? ours : []
        self.right = isNeeded ? Self.keys(right, besides: StemPlaces(left.stems), lexicon) : []
    }

    private static func keys(_ row: WordRow, besides known: StemPlaces, _ lexicon: Lexicon) -> [WordKey?] {
        row.forms.indices.map { index in
            guard row.isContent(index), let key = lexicon.spellings[Int(row.forms[index])],
                !known.contains(row.stems[index]), row.word(index).kind == .word
            else { return nil }
            return key
        }
    }

    /// Right words in whose spelling the left word could be written, ascending.
    ///
    /// - Complexity: O(*n*) in the number of right words.
    func variants(of index: Int) -> [Int] {
        guard index < left.count, let key = left[index] else { return [] }
        return right.indices.filter { right[$0] == key }
    }

    /// Whether two words are one word in two spellings.
    func areVariants(_ i: Int, _ j: Int) -> Bool {
        guard i < left.count, let key = left[i] else { return false }
        return key == right[j]
    }
}
