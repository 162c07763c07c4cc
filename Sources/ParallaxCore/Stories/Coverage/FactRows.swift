/// What several articles tell: clusters of sentences that are linked on average.
struct FactRows {
    let rows: [CoverageRow]
    /// The sentences that were found to tell a fact after all.
    private let retold: Set<SentencePlace>

    /// The average strength of links from which two clusters are one fact. Of links between articles of outlets, two
    /// thirds are right from .5 on and four fifths from .8 on; a table is read without the texts beside it.
    private static let threshold: Float = 0.7

    init(_ texts: StoryTexts, _ links: StoryLinks, besides quotes: QuoteRows, _ numbers: NumberRows) {
        let strengths = LinkStrengths(links)
        var linking = AverageLink(
            rows: strengths.rows, threshold: Self.threshold, groups: strengths.places.map(\.column))
        let facts = linking.joined().compactMap { FactCluster($0, strengths, texts) }.filter {
            !quotes.hold(texts.range($0.label), column: $0.label.column)
        }
        let retold = RetoldFacts(facts, texts, links, besides: quotes).places
        rows = zip(facts, retold).map { Self.row($0.told(by: $1), texts, numbers) }.bySpread
        self.retold = Set(retold.joined())
    }

    /// Whether a sentence tells one of the facts, though no link says so.
    func retell(_ place: SentencePlace) -> Bool { retold.contains(place) }

    private static func row(_ fact: FactCluster, _ texts: StoryTexts, _ numbers: NumberRows) -> CoverageRow {
        var cells = [CoverageCell](repeating: .none, count: texts.articles.count)
        for (column, sentences) in Dictionary(grouping: fact.places, by: \.column) {
            let states = sentences.map { state(of: $0, label: fact.label, texts, numbers) }
            cells[column] = CoverageCell(state: nearest(states), places: sentences.sorted().map(texts.range))
        }
        return CoverageRow(
            kind: .fact, subject: nil, labelColumn: fact.label.column, label: texts.range(fact.label), cells: cells,
            isConflict: cells.contains { $0.state == .changed })
    }

    private static func nearest(_ states: [CoverageCell.State]) -> CoverageCell.State {
        if states.contains(.verbatim) { return .verbatim }
        return states.contains(.changed) ? .changed : .told
    }

    private static func state(
        of place: SentencePlace, label: SentencePlace, _ texts: StoryTexts, _ numbers: NumberRows
    ) -> CoverageCell.State {
        if texts.words(of: place) == texts.words(of: label) { return .verbatim }
        let pair = FactPair(
            left: texts.facts[label.column][label.sentence], right: texts.facts[place.column][place.sentence],
            isGiven: false)
        let differ = !Discrepancies().between(pair).isEmpty || numbers.differ(place, label)
        return differ ? .changed : .told
    }
}

extension StoryTexts {
    /// The words and numbers of a sentence, without marks.
    fileprivate func words(of place: SentencePlace) -> [Int32] {
        var words: [Int32] = []
        texts[place.column].putPlainForms(of: place.sentence, into: &words)
        return words
    }
}
