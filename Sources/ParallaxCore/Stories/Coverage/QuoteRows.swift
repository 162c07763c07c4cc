/// The statements several articles quote.
struct QuoteRows {
    let rows: [CoverageRow]
    /// The statements each column quotes.
    private let statements: [[QuotedStatement]]

    init(_ articles: [AnnotatedArticle]) {
        let shown = articles.map { $0.withoutCaptionQuotes }
        let columns = Dictionary(uniqueKeysWithValues: shown.indices.map { (shown[$0].article.id, $0) })
        let quotes = StoryQuotes(tracing: shown)
        let all = quotes.utterances.compactMap { Self.row($0, quotes, columns) }
        rows = all.filter { $0.spread > 1 }.bySpread
        statements = shown.indices.map { column in
            all.enumerated().flatMap { number, row in
                row.cells[column].places.map {
                    QuotedStatement(range: $0, number: number, isShared: row.spread > 1)
                }
            }
        }
    }

    private static func row(
        _ utterance: QuotedUtterance, _ quotes: StoryQuotes, _ columns: [Article.ID: Int]
    ) -> CoverageRow? {
        guard let labelColumn = columns[utterance.head.article], let head = quotes.quote(at: utterance.head),
            utterance.versions.contains(where: { quotes.quote(at: $0.place)?.kind == .speech })
        else { return nil }
        var cells = [CoverageCell](repeating: .none, count: columns.count)
        for (article, versions) in Dictionary(grouping: utterance.versions, by: \.place.article) {
            guard let column = columns[article] else { continue }
            cells[column] = cell(versions, head, quotes)
        }
        return CoverageRow(
            kind: .quote, subject: utterance.speaker, labelColumn: labelColumn, label: head.range, cells: cells,
            isConflict: false)
    }

    /// The nearest of an article's versions decides.
    private static func cell(_ versions: [VariantMatch], _ head: Quote, _ quotes: StoryQuotes) -> CoverageCell {
        let found = versions.compactMap { version in
            quotes.quote(at: version.place).map { (state: state(of: version.variant, $0, head), range: $0.range) }
        }
        let states: [CoverageCell.State] = [.verbatim, .part, .changed]
        let nearest = states.first { state in found.contains { $0.state == state } } ?? .none
        return CoverageCell(state: nearest, places: found.map(\.range))
    }

    /// A quote of which the head is a part has all its words.
    private static func state(of variant: QuoteVariant, _ quote: Quote, _ head: Quote) -> CoverageCell.State {
        switch variant {
        case .verbatim: .verbatim
        case .part: quote.range.count > head.range.count ? .verbatim : .part
        case .edited, .reworded: .changed
        }
    }

    /// Whether most of a sentence is a quote that stands in one of the rows.
    func hold(_ sentence: TextRange, column: Int) -> Bool {
        share(of: sentence, in: statements[column].filter(\.isShared)) > 0.5
    }

    /// Whether most of a sentence is speech that no other article quotes.
    func isAlone(_ sentence: TextRange, column: Int) -> Bool {
        share(of: sentence, in: statements[column].filter { !$0.isShared }) > 0.5
    }

    /// The statements of rows that a sentence quotes, by their numbers.
    func sharedStatements(in sentence: TextRange, column: Int) -> Set<Int> {
        Set(statements[column].lazy.filter { $0.isShared && $0.range.overlaps(sentence) }.map(\.number))
    }

    /// Whether a word is quoted.
    func quote(_ word: TextRange, column: Int) -> Bool { statements[column].contains { $0.range.overlaps(word) } }

    /// Whether both sentences quote somebody at some length, and nothing they quote is the same.
    ///
    /// - Parameter areOfOthers: Whether both name whom they quote, and nobody both; then the length does not matter.
    func quoteOthers(
        _ sentence: TextRange, column: Int, than other: TextRange, column otherColumn: Int, areOfOthers: Bool
    ) -> Bool {
        let ours = statements[column].filter { $0.range.overlaps(sentence) }
        let theirs = statements[otherColumn].filter { $0.range.overlaps(other) }
        let isLong =
            share(of: sentence, in: ours) > Self.quotedShare && share(of: other, in: theirs) > Self.quotedShare
        return (isLong || areOfOthers) && Set(ours.map(\.number)).isDisjoint(with: theirs.map(\.number))
    }

    /// From this share of a sentence on, what is quoted is what the sentence tells.
    private static let quotedShare = 0.25

    private func share(of sentence: TextRange, in statements: [QuotedStatement]) -> Double {
        let quoted = statements.compactMap { $0.range.intersection(sentence) }.reduce(0) { $0 + $1.count }
        return Double(quoted) / Double(max(1, sentence.count))
    }
}

extension AnnotatedArticle {
    /// The article without the quotes of captions, which belong to a picture.
    fileprivate var withoutCaptionQuotes: AnnotatedArticle {
        let captions = article.blocks(of: .caption).map(\.range)
        let kept = quotes.filter { quote in !captions.contains { $0.contains(quote.range) } }
        return AnnotatedArticle(article: article, sentences: sentences, quotes: kept, corrections: corrections)
    }
}
