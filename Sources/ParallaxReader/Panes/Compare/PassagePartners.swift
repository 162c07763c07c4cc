import ParallaxCore

/// Where the partners of passages stand that one side has alone at their place.
struct PassagePartners: Hashable, Sendable {
    private let ties: [SentenceTie?]
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
        blocks = Side.allCases.map { comparison.side($0).sentences.map(\.block) }
        paragraphs = Side.allCases.map { Self.paragraphNumbers(of: comparison.side($0).article) }
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

    /// Where a tie leads on one side, as a reader finds it: `¶7 of B`.
    func place(of tie: SentenceTie, on side: Side) -> String {
        let block = blocks[side.rawValue][tie.sentence(on: side)]
        return "¶\(paragraphs[side.rawValue][block]) of \(side.letter)"
    }
}
