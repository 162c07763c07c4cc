/// Passages for which no other article of the story has a match: neighbouring sentences of one paragraph.
struct SingleRows {
    let rows: [CoverageRow]

    /// From this strength on a sentence of a quote is told elsewhere, though no other article has the whole quote. With the
    /// rules of ``StoryLinks/ofFacts(_:_:)``, 7 of 127 sentences in nine pairs of articles are called alone wrongly; 10 of 131
    /// were before.
    private static let sureStrength = 0.9

    init(
        _ texts: StoryTexts, _ links: StoryLinks, besides quotes: QuoteRows, _ numbers: NumberRows, _ facts: FactRows
    ) {
        let linked = Set(links.links.flatMap { [$0.left, $0.right] })
        let likely = Set((links.weak + links.related).flatMap { [$0.left, $0.right] })
        let surely = Set(
            links.related.filter { $0.strength >= Self.sureStrength && texts.shareMoreThanNames($0) }
                .flatMap { [$0.left, $0.right] })
        rows = texts.articles.indices.flatMap { column in
            let alone = texts.articles[column].sentences.indices.filter { sentence in
                let place = SentencePlace(column: column, sentence: sentence)
                let range = texts.range(place)
                guard !linked.contains(place), !numbers.hold(place), !facts.retell(place), texts.tellsSomething(place),
                    !quotes.hold(range, column: column)
                else { return false }
                return !likely.contains(place)
                    || !surely.contains(place) && quotes.isAlone(range, column: column)
            }
            return Self.passages(alone, in: texts.articles[column]).map { Self.row($0, column: column, texts) }
        }
    }

    /// The sentences, those together that follow each other in one block.
    private static func passages(_ sentences: [Int], in article: AnnotatedArticle) -> [[Int]] {
        var passages: [[Int]] = []
        for sentence in sentences {
            if let last = passages.last?.last, last + 1 == sentence,
                article.sentences[last].block == article.sentences[sentence].block
            {
                passages[passages.count - 1].append(sentence)
            } else {
                passages.append([sentence])
            }
        }
        return passages
    }

    private static func row(_ sentences: [Int], column: Int, _ texts: StoryTexts) -> CoverageRow {
        let places = sentences.map { texts.range(SentencePlace(column: column, sentence: $0)) }
        var cells = [CoverageCell](repeating: .none, count: texts.articles.count)
        cells[column] = CoverageCell(state: .told, places: places)
        return CoverageRow(
            kind: .onlyOne, subject: nil, labelColumn: column, label: places[0], cells: cells, isConflict: false)
    }
}

extension StoryTexts {
    /// Whether a sentence has enough content words for a match to be looked for.
    fileprivate func tellsSomething(_ place: SentencePlace) -> Bool {
        features[place.column].stems[place.sentence].count >= 2
    }
}
