/// Finds the variants of a quote among the quotes of many articles.
///
/// It gives what comparing the quote with each of the others by ``QuoteVariants/variant(of:_:)`` gives, titles and quotes
/// of the same article left out, without looking at most of them: quotes are found through the three-word runs and the
/// content words they share.
///
/// ```swift
/// let index = VariantIndex(articles: articles)
/// index.variants(of: QuotePlace(article: articles[0].article.id, quote: 2)).map(\.place)
/// ```
public struct VariantIndex: Sendable {
    private let places: [QuotePlace]
    private let entries: [QuotePlace: Int]
    private let utterances: [NumberedUtterance]
    private let lexicon: UtteranceLexicon
    private let candidates: VariantCandidates

    /// Reads the quotes of the articles; of articles with one name, the first counts.
    ///
    /// - Complexity: O(*n*) in the length of all quotes.
    public init(articles: [AnnotatedArticle]) {
        var lexicon = UtteranceLexicon()
        var places: [QuotePlace] = []
        var utterances: [NumberedUtterance] = []
        var seen = Set<Article.ID>()
        for article in articles where seen.insert(article.article.id).inserted {
            for (number, quote) in article.quotes.enumerated() where quote.kind != .title {
                places.append(QuotePlace(article: article.article.id, quote: number))
                utterances.append(lexicon.numbered(Utterance(quote, in: article.article)))
            }
        }
        self.places = places
        self.utterances = utterances
        self.lexicon = lexicon
        entries = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
        candidates = VariantCandidates(utterances.map(\.words), lexicon: lexicon)
    }

    /// The variants of a quote in other articles, in the order of the articles; none for a title or an unknown place.
    ///
    /// - Complexity: In proportion to the quotes that share a content word or a three-word run with this one; word by word
    ///   only for the few among them that share enough.
    public func variants(of place: QuotePlace) -> [VariantMatch] {
        guard let entry = entries[place] else { return [] }
        return candidates.entries(like: entry).compactMap { other in
            guard places[other].article != place.article else { return nil }
            return VariantRules(utterances[entry], utterances[other], lexicon: lexicon).variant
                .map { VariantMatch(place: places[other], variant: $0) }
        }
    }
}
