import ParallaxCore

/// Makes the sentences of a printed comparison.
struct ReportSentences {
    private let comparison: Comparison
    private let links: [[Int: [Link]]]
    private let conflicts: [[Int: [Int]]]

    init(_ comparison: Comparison) {
        self.comparison = comparison
        links = [
            Dictionary(grouping: comparison.links, by: \.left), Dictionary(grouping: comparison.links, by: \.right),
        ]
        conflicts = [
            Dictionary(grouping: comparison.conflicts.indices) { comparison.conflicts[$0].leftSentence },
            Dictionary(grouping: comparison.conflicts.indices) { comparison.conflicts[$0].rightSentence },
        ]
    }

    /// The sentences of a passage on one side.
    func sentences(of passage: Passage, on side: ReportSide) -> [ReportSentence] {
        side.sentences(of: passage).map { sentence($0, beside: side.other.sentences(of: passage), on: side) }
    }

    private func sentence(_ index: Int, beside partners: Range<Int>, on side: ReportSide) -> ReportSentence {
        let annotated = side.article(of: comparison)
        let links = links[side == .left ? 0 : 1][index] ?? []
        let opens = index == 0 || annotated.sentences[index - 1].block != annotated.sentences[index].block
        return ReportSentence(
            side: side, number: index + 1, pieces: pieces(of: index, links: links, on: side), opensParagraph: opens,
            partnersElsewhere: links.map { side.other.sentence(of: $0) }.filter { !partners.contains($0) }.map {
                $0 + 1
            })
    }

    /// Words of a moved sentence are not marked: its partner is not beside it.
    private func pieces(of index: Int, links: [Link], on side: ReportSide) -> [ReportPiece] {
        let annotated = side.article(of: comparison)
        var pieces = ReportPieces(annotated.article.text, in: annotated.sentences[index].range)
        for link in links where !link.isMoved && link.relation != .rewritten { pieces.add(link.edits, on: side) }
        for number in conflicts[side == .left ? 0 : 1][index] ?? [] {
            pieces.add(conflict: number + 1, at: side.range(of: comparison.conflicts[number]))
        }
        return pieces.pieces
    }
}
