/// Which words of two sentences stand for each other.
///
/// Three passes: a heaviest chain of equal, related and variant words that keeps the order; words in matching gaps of the
/// chain; equal words that moved across it. At last additions are slid to the edges of clauses.
struct WordAlignment {
    /// The matches, ordered by left; each word is in at most one.
    let matches: [WordMatch]

    init(_ left: WordRow, _ right: WordRow, lexicon: Lexicon) {
        guard left.forms != right.forms else {
            matches = Self.diagonal(left, right)
            return
        }
        var builder = WordAligner(WordAffinity(left, right, lexicon: lexicon))
        builder.align()
        matches = ClauseEdges.slid(builder.matches, left, right)
    }

    private init(matches: [WordMatch]) { self.matches = matches }

    /// The matches of the same words: every word stands for the one in its place.
    private static func diagonal(_ left: WordRow, _ right: WordRow) -> [WordMatch] {
        left.forms.indices.map {
            WordMatch(left: $0, right: $0, kind: left.isWritten($0, as: right, $0) ? .equal : .variant, isMoved: false)
        }
    }

    /// The same alignment seen from the other sentence.
    var mirrored: WordAlignment { WordAlignment(matches: matches.mirrored) }
}

/// Builds an alignment pass by pass.
private struct WordAligner {
    let affinity: WordAffinity
    private var partners: [Int?]
    private var owners: [Int?]
    private var movedLeft = Set<Int>()

    init(_ affinity: WordAffinity) {
        self.affinity = affinity
        partners = Array(repeating: nil, count: affinity.left.count)
        owners = Array(repeating: nil, count: affinity.right.count)
    }

    private var left: WordRow { affinity.left }
    private var right: WordRow { affinity.right }

    var matches: [WordMatch] {
        partners.enumerated().compactMap { index, partner in
            partner.map {
                WordMatch(
                    left: index, right: $0, kind: affinity.kind(index, $0) ?? .replaced,
                    isMoved: movedLeft.contains(index))
            }
        }
    }

    mutating func align() {
        for (i, j) in WordChain(affinity).pairs { match(i, j) }
        matchMoved()
        matchGaps()
        extendMoved()
    }

    private mutating func match(_ i: Int, _ j: Int) {
        partners[i] = j
        owners[j] = i
    }

    /// Links content words left over on both sides, the heaviest affinity first, the nearest first among equals.
    private mutating func matchMoved() {
        let candidates = affinity.pairs(besides: partners, owners).filter { left.isContent($0.left) }
        let scale = Double(max(left.count, right.count, 1))
        func score(_ pair: WordAffinity.Pair) -> Double {
            Double(pair.weight) - 0.3 * abs(Double(pair.left) - Double(pair.right)) / scale
        }
        for pair in candidates.sorted(by: { (score($0), $1.left, $1.right) > (score($1), $0.left, $0.right) })
        where partners[pair.left] == nil && owners[pair.right] == nil {
            match(pair.left, pair.right)
            movedLeft.insert(pair.left)
        }
    }

    /// One word against one word between two matches is a substitution.
    private mutating func matchGaps() {
        var i = 0
        while i < left.count {
            if partners[i] == nil, let j = soleGap(at: i) { match(i, j) }
            i += 1
        }
    }

    /// The single right word that stands where the unmatched left word stands; `nil` when the places do not agree.
    private func soleGap(at i: Int) -> Int? {
        let before = i == 0 ? -1 : partners[i - 1].map { movedLeft.contains(i - 1) ? -2 : $0 } ?? -2
        let after =
            i + 1 == left.count ? right.count : partners[i + 1].map { movedLeft.contains(i + 1) ? -2 : $0 } ?? -2
        let j = before + 1
        guard before > -2, after == j + 1, j < right.count, owners[j] == nil,
            left.word(i).kind == right.word(j).kind, left.isContent(i) == right.isContent(j)
        else { return nil }
        return j
    }

    /// Small words beside a moved word move with it.
    private mutating func extendMoved() {
        for i in 0..<left.count where movedLeft.contains(i) {
            for step in [-1, 1] { extend(from: i, step) }
        }
    }

    private mutating func extend(from start: Int, _ step: Int) {
        guard let partner = partners[start] else { return }
        var (i, j) = (start + step, partner + step)
        while left.forms.indices.contains(i), right.forms.indices.contains(j), partners[i] == nil, owners[j] == nil,
            left.forms[i] == right.forms[j]
        {
            match(i, j)
            movedLeft.insert(i)
            i += step
            j += step
        }
    }
}
