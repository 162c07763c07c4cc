/// How well typed letters fit a text that has them in their order, with others between them.
///
/// The score is that of a local alignment with affine gaps, in which no typed letter may be left out (Smith and Waterman
/// 1981; Gotoh 1982), weighted for names as fzf does it (`FuzzyMatchV2`, Junegunn Choi 2016): beginnings of words and
/// letters in a row count more.
struct FuzzyMatch: Hashable, Sendable {
    /// Higher is better; comparable between texts for the same letters.
    let score: Int
    /// Where the letters stand: UTF-8 offsets into the text, ascending.
    let offsets: [Int]

    /// What is typed and what is matched beyond these many letters is not looked at.
    private static let (longestQuery, longestText) = (64, 512)

    /// Matches without regard to case; `nil` when the text does not have all letters in their order.
    ///
    /// - Complexity: O(*n* · *m*) in the letters of text and query, of which at most 512 and 64 count.
    init?(_ query: some StringProtocol, in text: String) {
        let wanted = Self.letters(of: query, limit: Self.longestQuery).map(\.letter)
        let letters = Self.letters(of: text, limit: Self.longestText)
        guard !wanted.isEmpty, wanted.count <= letters.count else { return nil }
        var alignment = FuzzyAlignment(letters: letters.map(\.letter))
        for (row, letter) in wanted.enumerated() {
            guard alignment.add(letter, isFirst: row == 0) else { return nil }
        }
        guard let best = alignment.best else { return nil }
        score = best.score
        offsets = best.places.map { letters[$0].offset }
    }

    private static func letters(of text: some StringProtocol, limit: Int) -> [(letter: Unicode.Scalar, offset: Int)] {
        var letters: [(letter: Unicode.Scalar, offset: Int)] = []
        var offset = 0
        for scalar in text.unicodeScalars.prefix(limit) {
            letters.append((scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar, offset))
            offset += UTF8.width(scalar)
        }
        return letters
    }
}

/// The table of an alignment, one row a typed letter.
private struct FuzzyAlignment {
    let letters: [Unicode.Scalar]
    /// The best score of an alignment that ends with the last typed letter at a place.
    private var scores: [Int] = []
    /// Where the letter before stands in that alignment, for every row.
    private var origins: [[Int]] = []

    static let impossible = Int.min / 2

    init(letters: [Unicode.Scalar]) { self.letters = letters }

    /// Adds a row; `false` when no alignment goes on.
    mutating func add(_ letter: Unicode.Scalar, isFirst: Bool) -> Bool {
        var row = [Int](repeating: Self.impossible, count: letters.count)
        var origin = [Int](repeating: -1, count: letters.count)
        var gap = (score: Self.impossible, place: -1)
        for place in letters.indices {
            if place >= 2 { gap = Self.better(gap, scores.isEmpty ? Self.impossible : scores[place - 2], place - 2) }
            guard letters[place] == letter else { continue }
            if isFirst {
                row[place] = FuzzyWeights.match + bonus(at: place) * FuzzyWeights.firstFactor
                continue
            }
            let adjacent = place > 0 ? scores[place - 1] : Self.impossible
            let inRow = adjacent + max(FuzzyWeights.consecutive, bonus(at: place))
            let afterGap = gap.score + bonus(at: place)
            guard max(inRow, afterGap) > Self.impossible / 2 else { continue }
            row[place] = FuzzyWeights.match + max(inRow, afterGap)
            origin[place] = inRow >= afterGap ? place - 1 : gap.place
        }
        scores = row
        origins.append(origin)
        return row.contains { $0 > Self.impossible }
    }

    /// A gap that goes on, or one that begins after `place`.
    private static func better(_ gap: (score: Int, place: Int), _ score: Int, _ place: Int) -> (score: Int, place: Int)
    {
        let longer = gap.score + FuzzyWeights.gapExtension
        let new = score + FuzzyWeights.gapStart
        return longer >= new ? (longer, gap.place) : (new, place)
    }

    /// What a letter counts more for its place: one that begins a word.
    private func bonus(at place: Int) -> Int {
        guard place > 0 else { return FuzzyWeights.boundary }
        return letters[place - 1].properties.isAlphabetic ? 0 : FuzzyWeights.boundary
    }

    /// The best alignment: its score and the places of all letters.
    var best: (score: Int, places: [Int])? {
        guard let end = scores.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }) else { return nil }
        var places = [end]
        for origin in origins.dropFirst().reversed() { places.append(origin[places[places.count - 1]]) }
        return (scores[end], places.reversed())
    }
}

/// The weights of fzf.
private enum FuzzyWeights {
    static let match = 16
    static let gapStart = -3
    static let gapExtension = -1
    static let boundary = 8
    static let consecutive = 4
    /// The first letter typed is the likeliest to be a first letter.
    static let firstFactor = 2
}
