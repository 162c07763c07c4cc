import ParallaxCore
import ParallaxTesting
import Testing

@Suite("The variants of a quote across a library")
struct VariantIndexTests {
    private static let whole = "The quay will close on Friday and nobody there will be paid a single coin"

    private func article(_ name: String, _ words: String..., speaker: String? = nil) -> AnnotatedArticle {
        AnnotatedArticle(name: name, quoting: words.map { ($0, speaker, .speech) })
    }

    private func place(_ article: String, _ quote: Int) -> QuotePlace {
        QuotePlace(article: Article.ID(rawValue: article), quote: quote)
    }

    @Test("each outlet's wording is found with how it differs, in the order of the articles")
    func relations() {
        let index = VariantIndex(articles: [
            article("a", "Nobody sang at all", Self.whole), article("b", Self.whole),
            article("c", "The quay will close"), article("d", "They left before the storm came"),
            article("e", "The old quay will close on Friday and nobody there will be paid one coin"),
        ])
        #expect(
            index.variants(of: place("a", 1)) == [
                VariantMatch(place: place("b", 0), variant: .verbatim),
                VariantMatch(place: place("c", 0), variant: .part),
                VariantMatch(place: place("e", 0), variant: .edited),
            ])
    }

    @Test("the same few words by another speaker are no variant")
    func otherSpeaker() {
        let index = VariantIndex(articles: [
            article("a", "a black day", speaker: "Ilse Brandt"), article("b", "a black day", speaker: "Tomas Reyl"),
            article("c", "a black day", speaker: "Ms Brandt"),
        ])
        #expect(index.variants(of: place("a", 0)).map(\.place) == [place("c", 0)])
    }

    @Test("a quote is no variant of its own article's quotes, and a title has none")
    func leftOut() {
        let title = AnnotatedArticle(name: "b", quoting: [(Self.whole, nil, .title)])
        let index = VariantIndex(articles: [article("a", Self.whole, Self.whole), title])
        #expect(index.variants(of: place("a", 0)).isEmpty)
        #expect(index.variants(of: place("b", 0)).isEmpty)
    }

    @Test("a place that is not in the library has no variants, and of two articles with one name the first counts")
    func unknownPlaces() {
        let index = VariantIndex(articles: [article("a", Self.whole), article("a", "x", "y"), article("b", Self.whole)])
        #expect(index.variants(of: place("c", 0)).isEmpty)
        #expect(index.variants(of: place("a", 1)).isEmpty)
        #expect(index.variants(of: place("a", -1)).isEmpty)
        #expect(index.variants(of: place("b", 0)).map(\.place) == [place("a", 0)])
        #expect(VariantIndex(articles: []).variants(of: place("a", 0)).isEmpty)
    }

    @Test("it finds what comparing all with all finds", arguments: 0..<8)
    func completeness(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let articles = (0..<8).map { Self.randomArticle($0, using: &random) }
        let index = VariantIndex(articles: articles)
        var found = 0
        for article in articles {
            for number in article.quotes.indices {
                let place = QuotePlace(article: article.article.id, quote: number)
                let expected = Self.variants(of: number, in: article, among: articles)
                #expect(index.variants(of: place) == expected)
                found += expected.count
            }
        }
        #expect(found > 20)
    }

    private static func variants(
        of number: Int, in article: AnnotatedArticle, among articles: [AnnotatedArticle]
    ) -> [VariantMatch] {
        let quote = utterance(article, number)
        return articles.filter { $0.article.id != article.article.id }.flatMap { other in
            other.quotes.indices.compactMap { index in
                QuoteVariants.variant(of: quote, utterance(other, index)).map {
                    VariantMatch(place: QuotePlace(article: other.article.id, quote: index), variant: $0)
                }
            }
        }
    }

    private static func utterance(_ article: AnnotatedArticle, _ number: Int) -> Utterance {
        let quote = article.quotes[number]
        return Utterance(article.article.text, in: quote.range, speaker: quote.speaker)
    }

    private static let words = """
        the the of we it to and is not in that do have no never harbour harbour council bridge ferry flood toll winter \
        wardens promised rebuilt nothing shameful can't 40 [W]e
        """.split(separator: " ").map(String.init)

    /// Quotes of few words, some of them cut out of one long speech with a word changed here and there.
    private static func randomArticle(_ number: Int, using random: inout SeededRandom) -> AnnotatedArticle {
        var speech = SeededRandom(seed: 99)
        let sentence = (0..<30).map { _ in word(using: &speech) }
        let quotes = (0..<6).map { _ -> (words: String, speaker: String?, kind: Quote.Kind) in
            let start = Int.random(in: 0..<sentence.count, using: &random)
            let cut = sentence[start...].prefix(Int.random(in: 1...14, using: &random))
            let changed = cut.map { Int.random(in: 0..<5, using: &random) == 0 ? word(using: &random) : $0 }
            let speaker = [nil, "Ada Quist", "Ben Oram", "he"].randomElement(using: &random) ?? nil
            return (changed.joined(separator: " "), speaker, .speech)
        }
        return AnnotatedArticle(name: "\(number)", quoting: quotes)
    }

    private static func word(using random: inout SeededRandom) -> String {
        words[Int.random(in: 0..<words.count, using: &random)]
    }
}
