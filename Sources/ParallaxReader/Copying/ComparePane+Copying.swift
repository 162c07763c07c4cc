import ParallaxCore

extension ComparePane {
    /// The passage in focus on each side that has it, left first; a partner brought level belongs to it.
    var citedPassages: [CitedPassage] {
        guard let index = passageInFocus else { return [] }
        return Side.allCases.compactMap { side in
            let sentences = passages[index].sentences(on: side)
            if !sentences.isEmpty { return cited(sentences, on: side) }
            guard levelled == index, let tie = partners.tie(of: index) else { return nil }
            let partner = tie.sentence(on: side)
            return cited(partner..<(partner + 1), on: side)
        }
    }

    private func cited(_ sentences: Range<Int>, on side: Side) -> CitedPassage {
        CitedPassage(comparison.side(side), sentences: sentences, letter: side.letter)
    }
}
