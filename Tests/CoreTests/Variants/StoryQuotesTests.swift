import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Quotes of a story")
struct StoryQuotesTests {
    private typealias Words = (words: String, speaker: String?, kind: Quote.Kind)

    private static let whole = "The pier is safe and we will walk on it every single day of the year"

    private func story(_ articles: [Words]...) -> StoryQuotes {
        StoryQuotes(
            gathering: articles.enumerated().map { AnnotatedArticle(name: "article \($0)", quoting: $1) })
    }

    private func id(_ number: Int) -> Article.ID { Article.ID(rawValue: "article \(number)") }

    @Test("the longest quote is the head, and each article has it in its own way")
    func head() {
        let gathered = story(
            [("we will walk on it every single day", "Ada Quill", .speech)], [(Self.whole, "Ada Quill", .speech)],
            [("Nobody asked the baker about the pier", "Bo Tarn", .speech)])
        #expect(gathered.utterances.count == 2)
        let first = gathered.utterance(at: QuotePlace(article: id(0), quote: 0))
        #expect(first?.head == QuotePlace(article: id(1), quote: 0))
        #expect(first?.variant(in: id(0)) == .part)
        #expect(first?.variant(in: id(1)) == .verbatim)
        #expect(first?.variant(in: id(2)) == nil)
        #expect(first?.spread == 2)
        #expect(first?.change == .part)
    }

    @Test("what one article changed is judged by the wording that the others share")
    func usual() {
        let changed = Self.whole.replacing("pier", with: "promenade")
        let gathered = story(
            [(changed, "Ada Quill", .speech)], [(Self.whole, "Ada Quill", .speech)],
            [(Self.whole, "Ada Quill", .speech)])
        #expect(gathered.utterances.map(\.head) == [QuotePlace(article: id(1), quote: 0)])
        #expect(gathered.utterances.first?.variant(in: id(0)) == .edited)
        #expect(gathered.utterances.first?.variant(in: id(2)) == .verbatim)
    }

    @Test("the speaker is named in the fullest form any article gives")
    func speaker() {
        let gathered = story(
            [(Self.whole, "Quill", .speech)], [("A longer word from another day", "Mayor Ada Quill", .speech)])
        #expect(gathered.utterances.map(\.speaker) == ["Mayor Ada Quill", "Mayor Ada Quill"])
        #expect(gathered.speakers == ["Mayor Ada Quill"])
    }

    @Test("a surname that two people share is nobody's in particular")
    func family() {
        let gathered = story(
            [("One says this about the harbour", "Ada Quill", .speech)],
            [("Two says that about the railway", "Bea Quill", .speech)],
            [("Three says nothing about the weather", "Quill", .speech)])
        #expect(Set(gathered.speakers) == ["Ada Quill", "Bea Quill", "Quill"])
    }

    @Test("two names that cannot be one person's differ, descriptions never do")
    func differing() {
        let gathered = story(
            [(Self.whole, "Ada Quill", .speech)], [(Self.whole, "Bo Tarn", .speech)],
            [(Self.whole, "the top Harbour diplomat", .speech)], [(Self.whole, "Quill", .speech)])
        let places = (0..<4).map { QuotePlace(article: id($0), quote: 0) }
        #expect(gathered.differInSpeaker(places[0], places[1]))
        #expect(!gathered.differInSpeaker(places[0], places[2]))
        #expect(!gathered.differInSpeaker(places[0], places[3]))
    }

    @Test("every quote of every article is in exactly one statement", arguments: 0..<40)
    func partition(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let words = "the pier is safe now and nobody walks on wet planks at night when fog hides it".split(
            separator: " ")
        let articles = (0..<5).map { number in
            let quotes = (0..<Int.random(in: 0...6, using: &random)).map { _ -> Words in
                let start = Int.random(in: 0..<words.count - 3, using: &random)
                let end = Int.random(in: start + 2...words.count, using: &random)
                return (
                    words[start..<end].joined(separator: " "),
                    ["Ada Quill", "Bo Tarn", nil].randomElement(using: &random) ?? nil,
                    Quote.Kind.allCases.randomElement(using: &random) ?? .speech
                )
            }
            return AnnotatedArticle(name: "article \(number)", quoting: quotes)
        }
        let gathered = StoryQuotes(gathering: articles)
        let found = gathered.utterances.flatMap { $0.versions.map(\.place) }
        let all = articles.flatMap { article in
            article.quotes.indices.map { QuotePlace(article: article.article.id, quote: $0) }
        }
        #expect(Set(found) == Set(all) && found.count == all.count)
        for utterance in gathered.utterances {
            #expect(utterance.versions.filter { $0.place == utterance.head }.map(\.variant) == [.verbatim])
        }
    }
}
