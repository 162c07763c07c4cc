import ParallaxCore

/// Where the partners of passages stand that one side has alone at their place.
struct PassagePartners: Hashable, Sendable {
    private let ties: [SentenceTie?]
    private let echoes: [Int: [SentenceTie]]
    /// For every block of a side, how many paragraphs there are up to it.
    private let paragraphs: [[Int]]
    private let blocks: [[Int]]

    /// - Complexity: O(*n* log *n*) in the numbers of links, conflicts, quotes, sentences and blocks.
    init(_ comparison: Comparison, passages: [Passage]) {
        let all = comparison.ties
        let strongest = Side.allCases.map { side in
            Dictionary(all.map { ($0.sentence(on: side), $0) }) { $0.stronger(of: $1) }
        }
        ties = passages.map { passage in
            guard !passage.isLinked else { return nil }
            let side: Side = passage.right.isEmpty ? .left : .right
            let here = passage.sentences(on: side).compactMap { strongest[side.rawValue][$0] }
            return here.dropFirst().reduce(here.first) { $0?.stronger(of: $1) }
        }
        echoes = Self.echoes(all, passages)
        blocks = Side.allCases.map { comparison.side($0).sentences.map(\.block) }
        paragraphs = Side.allCases.map { Self.paragraphNumbers(of: comparison.side($0).article) }
    }

    /// The links between passages that each stand level with another one, by the passages at both ends.
    private static func echoes(_ ties: [SentenceTie], _ passages: [Passage]) -> [Int: [SentenceTie]] {
        let places = PassagePlaces(passages)
        var echoes: [Int: [SentenceTie]] = [:]
        for tie in ties where tie.reason == .link {
            guard let ours = places.passage(of: tie.left, on: .left),
                let theirs = places.passage(of: tie.right, on: .right), ours != theirs, passages[ours].isLinked,
                passages[theirs].isLinked
            else { continue }
            echoes[ours, default: []].append(tie)
            echoes[theirs, default: []].append(tie)
        }
        return echoes
    }

    private static func paragraphNumbers(of article: Article) -> [Int] {
        var number = 0
        return article.blocks.map { block in
            if block.kind.isCompared { number += 1 }
            return number
        }
    }

    /// What ties a passage to a sentence elsewhere, the strongest reason; `nil` for passages that stand level and for those
    /// without a match.
    func tie(of passage: Int) -> SentenceTie? { ties[passage] }

    /// The links that lead from a passage with its partner beside it to another such passage, as those by hand may.
    func echoes(of passage: Int) -> [SentenceTie] { echoes[passage] ?? [] }

    /// Where a tie leads on one side, as a reader finds it: `¶7 of B`.
    func place(of tie: SentenceTie, on side: Side) -> String {
        let block = blocks[side.rawValue][tie.sentence(on: side)]
        return "¶\(paragraphs[side.rawValue][block]) of \(side.letter)"
    }
}
