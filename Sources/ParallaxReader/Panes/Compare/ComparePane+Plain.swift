import ParallaxCore

extension ComparePane {
    var plainView: PlainView {
        let names = Side.allCases.map { "\($0.letter) \(comparison.side($0).article.outletOrFile)" }
        let ids = Side.allCases.map { comparison.side($0).article.id.rawValue }
        return PlainView(
            title: "\("Comparison of \(names.joined(separator: " and "))".withFullStop) \(summary)",
            identity: ["compare", "\(settings.folding)", "\(comparison.corrections.count)"] + ids,
            count: passages.count, place: passageInFocus)
    }

    private var summary: String {
        let shared = Int((comparison.shared.left * 100).rounded())
        return "\(shared)% of A is in B; \(CompareTarget.conflict.tally(of: targets.passages(with: .conflict).count))."
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        if !isHere, let run = folds.run(holding: index) { return folded(run, at: index) }
        let passage = passages[index]
        let name = passage.isLinked ? "Pair" : "Only \(passage.right.isEmpty ? "A" : "B")"
        let head = "\(name) \(index + 1) of \(passages.count): \(relation(of: index, isHere: isHere))"
        return [head] + Side.allCases.compactMap { words(of: passage, on: $0) } + values(at: index)
    }

    private func folded(_ run: Range<Int>, at index: Int) -> [String] {
        index == run.lowerBound ? ["\(run.count) passages folded away, from \(index + 1) on"] : []
    }

    private func relation(of index: Int, isHere: Bool) -> String {
        let facts = isHere && passageInFocus == index ? factsInFocus?.all.map(\.text) : nil
        return facts?.joined(separator: "; ") ?? passages[index].kind.words
    }

    private func words(of passage: Passage, on side: Side) -> String? {
        let annotated = comparison.side(side)
        let sentences = passage.sentences(on: side).map { annotated.article.text[annotated.sentences[$0].range] }
        return sentences.isEmpty ? nil : "  \(side.letter): \(sentences.joined(separator: " "))"
    }

    /// The values that differ in a passage.
    private func values(at index: Int) -> [String] {
        guard targets.conflicted.contains(index) else { return [] }
        let passage = passages[index]
        return comparison.conflicts
            .filter { passage.left.contains($0.leftSentence) || passage.right.contains($0.rightSentence) }
            .map { "  Differs: \(comparison.words(for: $0))" }
    }
}

extension Passage.Kind {
    /// Why the sentences stand together, in words.
    fileprivate var words: String {
        switch self {
        case .same: "the same words"
        case .edited: "edited"
        case .rewritten: "told in other words"
        case .unmatched: "no match found on the other side"
        case .moved: "moved"
        case .echoed: "told elsewhere too"
        case .weak: "only loosely like anything there"
        }
    }
}
