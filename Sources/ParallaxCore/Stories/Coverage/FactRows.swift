/// What several articles tell: clusters of sentences that are linked on average.
struct FactRows {
    let rows: [CoverageRow]

    /// The average strength of links from which two clusters are one fact. Of links between articles of outlets, two
    /// thirds are right from .5 on and four fifths from .8 on; a table is read without the texts beside it.
    private static let threshold: Float = 0.7

    init(_ texts: StoryTexts, _ links: StoryLinks, besides quotes: QuoteRows) {
        let strengths = LinkStrengths(links)
        var linking = AverageLink(
            rows: strengths.rows, threshold: Self.threshold, groups: strengths.places.map(\.column))
        rows =
            linking.joined().compactMap { members in
                FactCluster(members, strengths, texts).flatMap { fact in
                    quotes.hold(texts.range(fact.label), column: fact.label.column) ? nil : Self.row(fact, texts)
                }
            }.bySpread
    }

    private static func row(_ fact: FactCluster, _ texts: StoryTexts) -> CoverageRow {
        var cells = [CoverageCell](repeating: .none, count: texts.articles.count)
        for (column, sentences) in Dictionary(grouping: fact.places, by: \.column) {
            let states = sentences.map { state(of: $0, label: fact.label, texts) }
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
        of place: SentencePlace, label: SentencePlace, _ texts: StoryTexts
    ) -> CoverageCell.State {
        if texts.words(of: place) == texts.words(of: label) { return .verbatim }
        let pair = FactPair(
            left: texts.facts[label.column][label.sentence], right: texts.facts[place.column][place.sentence],
            isGiven: false)
        return Discrepancies().between(pair).isEmpty ? .told : .changed
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
