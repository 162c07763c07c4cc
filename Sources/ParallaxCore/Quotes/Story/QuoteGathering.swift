/// Puts the quotes of one statement together.
struct QuoteGathering {
    private let articles: [AnnotatedArticle]
    private let index: VariantIndex
    private let names: FullestNames
    private let places: [QuotePlace]
    private let quotes: [QuotePlace: Quote]
    private let texts: [Article.ID: String]
    private var taken: Set<QuotePlace> = []

    /// The wordings of a statement that are tried as its head; the work is in proportion to it.
    private static let wordingsTried = 6
    /// The headline's quotes that are looked for in the same article; the work is in proportion to it.
    private static let headlineQuotes = 8

    init(_ articles: [AnnotatedArticle]) {
        self.articles = articles
        index = VariantIndex(articles: articles)
        let all = articles.flatMap { article in
            article.quotes.indices.map {
                (QuotePlace(article: article.article.id, quote: $0), article.quotes[$0])
            }
        }
        places = all.map(\.0)
        quotes = Dictionary(all) { first, _ in first }
        names = FullestNames(all.compactMap { $0.1.kind == .speech ? $0.1.speaker : nil })
        texts = Dictionary(articles.map { ($0.article.id, $0.article.text) }) { first, _ in first }
    }

    mutating func utterances() -> [QuotedUtterance] {
        let order = places.indices.sorted { (-length(of: $0), $0) < (-length(of: $1), $1) }
        let rank = Dictionary(places.indices.map { (places[$0], $0) }) { first, _ in first }
        let echoes = headlineEchoes()
        var found: [QuotedUtterance] = []
        for place in order where taken.insert(places[place]).inserted {
            let longest = places[place]
            let others = (index.variants(of: longest) + (echoes[longest] ?? []))
                .filter { taken.insert($0.place).inserted }
            let wording = usualWording(of: QuoteWording(head: longest, others: others))
            let versions = wording.versions.sorted { (rank[$0.place] ?? 0) < (rank[$1.place] ?? 0) }
            found.append(
                QuotedUtterance(head: wording.head, versions: versions, speaker: speaker(of: wording.head, versions)))
        }
        return found.sorted { (rank[$0.head] ?? 0) < (rank[$1.head] ?? 0) }
    }

    /// The wording most articles have, where it is nearly as long as the longest and all others are its variants too:
    /// what one outlet changed shall not look as if all others had.
    private func usualWording(of longest: QuoteWording) -> QuoteWording {
        let enough = (quotes[longest.head]?.range.count ?? 0) * 4 / 5
        let long = longest.others.lazy.filter { $0.variant != .verbatim }.map(\.place)
            .filter { quotes[$0].map { $0.range.count >= enough } ?? false }
        var best = longest
        for head in long.prefix(Self.wordingsTried) {
            let others = index.variants(of: head).filter { other in
                longest.versions.contains { $0.place == other.place }
            }
            let wording = QuoteWording(head: head, others: others)
            if others.count == longest.others.count, wording.sharers > best.sharers { best = wording }
        }
        return best
    }

    private func length(of index: Int) -> Int { quotes[places[index]]?.range.count ?? 0 }

    /// The name that the surest version gives: the reader's own word, then a name beside the quote, then a description,
    /// then a guess.
    private func speaker(of head: QuotePlace, _ versions: [VariantMatch]) -> String? {
        let named = ([head] + versions.map(\.place)).compactMap { quotes[$0] }.filter { $0.speaker != nil }
        let sure = named.filter { !$0.rule.isDoubtful }
        let surest =
            named.first { $0.rule == .reader } ?? sure.first(where: Self.isNamed) ?? sure.first ?? named.first
        return surest?.speaker.map(names.fullest(of:))
    }

    private static func isNamed(_ quote: Quote) -> Bool {
        quote.speaker.flatMap(SpeakerName.personal) != nil
    }

    /// Body quotes and the headline's quotes of the same article that they hold, which the index leaves out.
    private func headlineEchoes() -> [QuotePlace: [VariantMatch]] {
        var echoes: [QuotePlace: [VariantMatch]] = [:]
        for article in articles {
            guard let headline = article.article.headline?.range else { continue }
            let all = article.quotes.indices.filter { article.quotes[$0].kind != .title }
            let above = all.filter { headline.contains(article.quotes[$0].range) }.prefix(Self.headlineQuotes)
            for quote in above {
                let words = Utterance(article.quotes[quote], in: article.article)
                for other in all where !headline.contains(article.quotes[other].range) {
                    let place = QuotePlace(article: article.article.id, quote: other)
                    let variant = QuoteVariants.variant(
                        of: words, Utterance(article.quotes[other], in: article.article))
                    guard let variant else { continue }
                    let echo = QuotePlace(article: article.article.id, quote: quote)
                    echoes[place, default: []].append(VariantMatch(place: echo, variant: variant))
                }
            }
        }
        return echoes
    }
}
