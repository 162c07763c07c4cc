/// Puts the quotes of one statement together.
struct QuoteGathering {
    private let articles: [AnnotatedArticle]
    private let isTracing: Bool
    private let index: VariantIndex
    private let names: FullestNames
    private let places: [QuotePlace]
    private let quotes: [QuotePlace: Quote]
    private let headlines: Set<QuotePlace>
    /// Quotes that join what several articles quote apart; empty unless statements are traced.
    private var compounds: Set<QuotePlace> = []
    private var echoes: [QuotePlace: [VariantMatch]] = [:]
    private var taken: Set<QuotePlace> = []

    /// The wordings of a statement that are tried as its head; the work is in proportion to it.
    private static let wordingsTried = 6
    /// The headline's quotes that are looked for in the same article; the work is in proportion to it.
    private static let headlineQuotesTried = 8

    /// - Parameter isTracing: Whether statements are followed through time, see ``StoryQuotes/init(tracing:)``.
    init(_ articles: [AnnotatedArticle], isTracing: Bool) {
        self.isTracing = isTracing
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
        headlines = Set(articles.flatMap { Self.headlineQuotes(of: $0) })
        echoes = headlineEchoes()
        if isTracing { compounds = Set(places.filter(isCompound)) }
    }

    mutating func utterances() -> [QuotedUtterance] {
        let order = places.indices.sorted { key(of: $0) < key(of: $1) }
        let rank = Dictionary(places.indices.map { (places[$0], $0) }) { first, _ in first }
        var found: [QuotedUtterance] = []
        for place in order where taken.insert(places[place]).inserted {
            let longest = places[place]
            let others = (variants(of: longest) + repetitions(of: longest)).filter {
                taken.insert($0.place).inserted || compounds.contains($0.place)
            }
            let wording = usualWording(of: wordingOfCompounds(QuoteWording(head: longest, others: others)))
            let versions = wording.versions.sorted { (rank[$0.place] ?? 0) < (rank[$1.place] ?? 0) }
            found.append(
                QuotedUtterance(head: wording.head, versions: versions, speaker: speaker(of: wording.head, versions)))
        }
        return found.sorted { (rank[$0.head] ?? 0) < (rank[$1.head] ?? 0) }
    }

    private func variants(of place: QuotePlace) -> [VariantMatch] { index.variants(of: place) + (echoes[place] ?? []) }

    /// The longest wording that a compound has word for word, where the longest of all is not in any: those who quote more
    /// at once have it too.
    private func wordingOfCompounds(_ longest: QuoteWording) -> QuoteWording {
        guard longest.others.contains(where: { compounds.contains($0.place) }), !isInCompound(longest.head) else {
            return longest
        }
        let enough = (quotes[longest.head]?.range.count ?? 0) / 2
        let shared = longest.others.map(\.place).filter { place in
            !compounds.contains(place) && quotes[place].map { $0.range.count >= enough } == true && isInCompound(place)
        }
        let head = shared.max { (quotes[$0]?.range.count ?? 0) < (quotes[$1]?.range.count ?? 0) }
        guard let head else { return longest }
        let near = Dictionary(variants(of: head).map { ($0.place, $0) }) { first, _ in first }
        let others = longest.versions.filter { $0.place != head }.map { other in
            near[other.place] ?? VariantMatch(place: other.place, variant: .reworded)
        }
        return QuoteWording(head: head, others: others)
    }

    private func isInCompound(_ place: QuotePlace) -> Bool {
        variants(of: place).contains { $0.variant == .part && compounds.contains($0.place) }
    }

    /// The wording most articles have, where it is nearly as long as the longest and all others are its variants too:
    /// what one outlet changed shall not look as if all others had. A quote that joins statements is the wording of none:
    /// under it they would all look the same.
    private func usualWording(of longest: QuoteWording) -> QuoteWording {
        let enough = (quotes[longest.head]?.range.count ?? 0) * 4 / 5
        let long = longest.others.lazy.filter { $0.variant != .verbatim && !compounds.contains($0.place) }
            .map(\.place).filter { quotes[$0].map { $0.range.count >= enough } ?? false }
        var best = longest
        for head in long.prefix(Self.wordingsTried) {
            let others = variants(of: head).filter { other in
                longest.versions.contains { $0.place == other.place }
            }
            let wording = QuoteWording(head: head, others: others)
            if others.count == longest.others.count, isUsual(wording, than: best) { best = wording }
        }
        return best
    }

    /// Whether more articles have a wording; of two that as many have, the first to be written counts when statements
    /// are traced.
    private func isUsual(_ wording: QuoteWording, than best: QuoteWording) -> Bool {
        guard isTracing, wording.sharers == best.sharers else { return wording.sharers > best.sharers }
        return order(of: wording.head) < order(of: best.head)
    }

    private func order(of place: QuotePlace) -> Int {
        articles.firstIndex { $0.article.id == place.article } ?? articles.count
    }

    /// What the article of a quote repeats of it, as other articles that have it word for word show.
    private func repetitions(of place: QuotePlace) -> [VariantMatch] {
        guard isTracing, let copy = index.variants(of: place).first(where: { $0.variant == .verbatim }) else {
            return []
        }
        return index.variants(of: copy.place).filter { $0.place.article == place.article && $0.place != place }
    }

    /// Longer quotes come first, and those of a body before those of a headline; compounds last.
    private func key(of index: Int) -> (Int, Int, Int, Int) {
        let place = places[index]
        return (
            compounds.contains(place) ? 1 : 0, -(quotes[place]?.range.count ?? 0), headlines.contains(place) ? 1 : 0,
            index
        )
    }

    /// Whether two articles or more quote as two statements what this quote holds as one.
    private func isCompound(_ place: QuotePlace) -> Bool {
        let parts = index.variants(of: place).filter { !headlines.contains($0.place) && $0.variant != .verbatim }
        return Dictionary(grouping: parts.map(\.place), by: \.article).values.count(where: areApart) > 1
    }

    /// Whether one article's quotes are different statements.
    private func areApart(_ places: [QuotePlace]) -> Bool {
        guard places.count > 1, let article = articles.first(where: { $0.article.id == places[0].article }) else {
            return false
        }
        return places.dropFirst().contains { variant(of: places[0], $0, in: article) == nil }
    }

    private static func headlineQuotes(of article: AnnotatedArticle) -> [QuotePlace] {
        guard let headline = article.article.headline?.range else { return [] }
        return article.quotes.indices.filter { index in
            article.quotes[index].kind != .title && headline.contains(article.quotes[index].range)
        }.map {
            QuotePlace(article: article.article.id, quote: $0)
        }
    }

    /// The name that the surest version gives: the reader's own word, then a name beside the quote, then a description,
    /// then what a headline says, then a guess.
    private func speaker(of head: QuotePlace, _ versions: [VariantMatch]) -> String? {
        let all = [head] + versions.map(\.place)
        let ordered = all.filter { !headlines.contains($0) } + all.filter(headlines.contains)
        let named = ordered.compactMap { quotes[$0] }.filter { $0.speaker != nil }
        let sure = named.filter { !$0.rule.isDoubtful }
        let surest =
            named.first { $0.rule == .reader } ?? sure.first(where: Self.isNamed) ?? sure.first ?? named.first
        return surest?.speaker.map(names.fullest(of:))
    }

    private static func isNamed(_ quote: Quote) -> Bool {
        quote.speaker.flatMap(SpeakerName.personal) != nil
    }

    /// The quotes of headlines and those of the same article's body that they repeat, each for the other: the index
    /// leaves them out.
    private func headlineEchoes() -> [QuotePlace: [VariantMatch]] {
        var echoes: [QuotePlace: [VariantMatch]] = [:]
        for article in articles {
            let above = Self.headlineQuotes(of: article).prefix(Self.headlineQuotesTried)
            guard !above.isEmpty else { continue }
            for quote in article.quotes.indices where article.quotes[quote].kind != .title {
                let place = QuotePlace(article: article.article.id, quote: quote)
                guard !headlines.contains(place) else { continue }
                for echo in above {
                    guard let variant = variant(of: echo, place, in: article) else { continue }
                    echoes[place, default: []].append(VariantMatch(place: echo, variant: variant))
                    echoes[echo, default: []].append(VariantMatch(place: place, variant: variant))
                }
            }
        }
        return echoes
    }

    private func variant(of place: QuotePlace, _ other: QuotePlace, in article: AnnotatedArticle) -> QuoteVariant? {
        QuoteVariants.variant(
            of: Utterance(article.quotes[place.quote], in: article.article),
            Utterance(article.quotes[other.quote], in: article.article))
    }
}
