/// Finds words of two sentences that are one word in two spellings.
struct SpellingKeys {
    private let left: [String?]
    private let right: [String?]
    private let places: [String: [Int]]

    init(_ left: WordRow, _ right: WordRow, lexicon: Lexicon, isNeeded: Bool) {
        func keys(_ row: WordRow, besides other: WordRow) -> [String?] {
            guard isNeeded else { return Array(repeating: nil, count: row.count) }
            let known = Set(other.stems)
            return row.forms.indices.map { index in
                guard !known.contains(row.stems[index]), row.word(index).kind == .word, row.isContent(index) else {
                    return nil
                }
                return Spelling.key(of: lexicon.keys[Int(row.forms[index])])
            }
        }
        self.left = keys(left, besides: right)
        self.right = keys(right, besides: left)
        places = self.right.enumerated().reduce(into: [:]) { places, entry in
            if let key = entry.element { places[key, default: []].append(entry.offset) }
        }
    }

    /// Right words in whose spelling the left word could be written, ascending.
    func variants(of index: Int) -> [Int] { left[index].flatMap { places[$0] } ?? [] }

    /// Whether two words are one word in two spellings.
    func areVariants(_ i: Int, _ j: Int) -> Bool { left[i].map { $0 == right[j] } ?? false }
}
