import ParallaxCore

/// Where in a comparison each kind of target is.
struct CompareTargets: Hashable, Sendable {
    private let places: [CompareTarget: [Int]]
    /// The passages in which values differ; of a conflict whose sentences stand apart both.
    let conflicted: Set<Int>

    /// - Complexity: O(*n*) in the numbers of passages, sentences, quotes and conflicts.
    init(_ comparison: Comparison, passages: [Passage]) {
        let differing = Self.sentences(with: comparison.conflicts)
        let quoted = Side.allCases.map { Self.quotedSentences(of: comparison.side($0)) }
        let conflicts = Self.places(of: comparison.conflicts, in: PassagePlaces(passages))
        var places: [CompareTarget: [Int]] = [:]
        for (index, passage) in passages.enumerated() {
            for target in CompareTarget.allCases {
                let holds =
                    switch target {
                    case .difference: passage.kind == .edited || passage.kind == .rewritten
                    case .unmatched: passage.kind == .unmatched
                    case .moved: passage.kind == .moved
                    case .passage: true
                    case .conflict: conflicts.contains(index)
                    case .quote: passage.has(oneOf: quoted)
                    }
                if holds { places[target, default: []].append(index) }
            }
        }
        self.places = places
        conflicted = Set(passages.indices.filter { passages[$0].has(oneOf: differing) })
    }

    /// One passage for each conflict: the one that has its sentence of the left article.
    private static func places(of conflicts: [Conflict], in places: PassagePlaces) -> Set<Int> {
        Set(conflicts.compactMap { places.passage(of: $0.leftSentence, on: .left) })
    }

    /// Indices of the passages that hold one, in order.
    func passages(with target: CompareTarget) -> [Int] { places[target] ?? [] }

    private static func sentences(with conflicts: [Conflict]) -> [Set<Int>] {
        [Set(conflicts.map(\.leftSentence)), Set(conflicts.map(\.rightSentence))]
    }

    /// Sentences and quotes are both in order, so one walk finds all that overlap.
    private static func quotedSentences(of article: AnnotatedArticle) -> Set<Int> {
        let quotes = article.quotes.filter { $0.kind == .speech }
        var found: Set<Int> = []
        var next = 0
        for (index, sentence) in article.sentences.enumerated() {
            while next < quotes.count, quotes[next].range.end <= sentence.range.start { next += 1 }
            if next < quotes.count, quotes[next].range.overlaps(sentence.range) { found.insert(index) }
        }
        return found
    }
}

extension Passage {
    /// Whether the passage has one of the given sentences of either side.
    fileprivate func has(oneOf sentences: [Set<Int>]) -> Bool {
        left.contains(where: sentences[Side.left.rawValue].contains)
            || right.contains(where: sentences[Side.right.rawValue].contains)
    }
}
