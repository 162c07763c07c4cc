/// The words and phrases of a search, ready to be lit in the articles it found.
///
/// They match as in the full-text index: whole words, case and accents do not matter. What stands under NOT, and
/// conditions, light nothing.
public struct SearchTerms: Hashable, Sendable {
    /// The words of one phrase.
    private struct Term: Hashable {
        let words: [String]
        let isPrefix: Bool
    }

    private let terms: [Term]
    /// Terms by their first word, if it is whole.
    private let byFirstWord: [String: [Int]]
    /// Terms of one word that may go on.
    private let openWords: [Int]

    /// Takes the phrases of an expression.
    public init(_ expression: SearchExpression) {
        terms = expression.phrases.map { Term(words: $0.words, isPrefix: $0.isPrefix) }
        openWords = terms.indices.filter { [terms] in terms[$0].isPrefix && terms[$0].words.count == 1 }
        byFirstWord = Dictionary(
            grouping: terms.indices.filter { [terms] in !(terms[$0].isPrefix && terms[$0].words.count == 1) },
            by: { [terms] in terms[$0].words[0] })
    }

    /// Whether nothing is to be lit.
    public var isEmpty: Bool { terms.isEmpty }

    /// How many different phrases there are.
    var count: Int { terms.count }

    /// Where they occur in a part of a text: in order, not overlapping, the leftmost first, of those the longest.
    ///
    /// - Parameter range: The part to search, its ends on scalar boundaries of `text`.
    /// - Complexity: O(*n* · *m*) for a text of *n* words and *m* words in the query, of which there are at most 256;
    ///   O(*n*) for usual texts.
    public func matches(in text: String, range: TextRange) -> [TextRange] {
        isEmpty ? [] : hits(in: text, range: range).map(\.range)
    }

    /// Where they occur, and which of them.
    func hits(in text: String, range: TextRange) -> [(range: TextRange, term: Int)] {
        let words = IndexedWords(of: text, in: range)
        var hits: [(range: TextRange, term: Int)] = []
        var index = 0
        while index < words.ranges.count {
            guard let term = longestTerm(at: index, in: words.spellings) else {
                index += 1
                continue
            }
            let end = index + terms[term].words.count
            hits.append((TextRange(start: words.ranges[index].start, end: words.ranges[end - 1].end), term))
            index = end
        }
        return hits
    }

    private func longestTerm(at index: Int, in words: [String]) -> Int? {
        let closed = byFirstWord[words[index]] ?? []
        let fitting = (closed + openWords).filter { isTerm($0, at: index, in: words) }
        return fitting.max { terms[$0].words.count < terms[$1].words.count }
    }

    private func isTerm(_ number: Int, at index: Int, in words: [String]) -> Bool {
        let term = terms[number]
        let last = term.words.count - 1
        guard index + last < words.count else { return false }
        for offset in 0..<last where words[index + offset] != term.words[offset] { return false }
        let word = words[index + last]
        return term.isPrefix ? word.utf8.starts(with: term.words[last].utf8) : word == term.words[last]
    }
}
