/// Finds words of two sentences that are one word in two spellings.
struct SpellingKeys {
    /// A word without an equal on the other side.
    private struct Judged {
        let index: Int
        let word: String

        /// A set of one: the first letter, as far as spellings may exchange it.
        var opening: UInt64 {
            switch word.utf8.first ?? 0 {
            case 0x80...: .max
            case UInt8(ascii: "y"), UInt8(ascii: "i"), UInt8(ascii: "e"): 1
            case UInt8(ascii: "o"), UInt8(ascii: "u"): 2
            case let letter: 1 << UInt64(letter & 31 + 2)
            }
        }
    }

    private let left: [String?]
    private let right: [String?]
    private let places: [String: [Int]]

    init(_ left: WordRow, _ right: WordRow, lexicon: Lexicon, isNeeded: Bool) {
        let (ours, theirs) = isNeeded ? Self.judged(left, right, lexicon) : ([], [])
        self.left = Self.keys(ours, count: left.count)
        self.right = Self.keys(theirs, count: right.count)
        places = self.right.enumerated().reduce(into: [:]) { places, entry in
            if let key = entry.element { places[key, default: []].append(entry.offset) }
        }
    }

    /// The words that might be spellings of each other: those of either side that begin like one of the other.
    private static func judged(_ left: WordRow, _ right: WordRow, _ lexicon: Lexicon) -> ([Judged], [Judged]) {
        let ours = unknown(left, besides: right, lexicon)
        guard !ours.isEmpty else { return ([], []) }
        let theirs = unknown(right, besides: left, lexicon)
        let openings = (ours.reduce(0) { $0 | $1.opening }, theirs.reduce(0) { $0 | $1.opening })
        return (
            ours.filter { $0.opening & openings.1 != 0 }, theirs.filter { $0.opening & openings.0 != 0 }
        )
    }

    private static func unknown(_ row: WordRow, besides other: WordRow, _ lexicon: Lexicon) -> [Judged] {
        let known = StemPlaces(other.stems)
        return row.forms.indices.compactMap { index in
            guard row.isContent(index), row.word(index).kind == .word, !known.contains(row.stems[index]) else {
                return nil
            }
            return Judged(index: index, word: lexicon.keys[Int(row.forms[index])])
        }
    }

    private static func keys(_ judged: [Judged], count: Int) -> [String?] {
        var keys = [String?](repeating: nil, count: count)
        for word in judged { keys[word.index] = Spelling.key(of: word.word) }
        return keys
    }

    /// Right words in whose spelling the left word could be written, ascending.
    func variants(of index: Int) -> [Int] { left[index].flatMap { places[$0] } ?? [] }

    /// Whether two words are one word in two spellings.
    func areVariants(_ i: Int, _ j: Int) -> Bool { left[i].map { $0 == right[j] } ?? false }
}
