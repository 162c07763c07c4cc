import ParallaxCore
import Testing

@Suite("What marks mean")
struct QuoteKindTests {
    private let finder = QuoteFinder(language: "en")

    @Test("a title is no speech, even beside a speaker")
    func titles() {
        let text = "In an interview on “Evening Plover,” Quist said the talks were “over before they began.”"
        #expect(finder.quotes(in: text).map(\.kind) == [.title, .speech])
    }

    @Test("words at a distance are scare quotes")
    func scare() {
        let text = "The so-called “peace plan” has few friends, and the “experts” behind it are gone."
        #expect(finder.quotes(in: text).map(\.kind) == [.scare, .scare])
    }

    @Test("what a person calls a thing is speech, what a thing is called is not")
    func naming() {
        let named =
            "The fee, which Quist called “a modest sum,” doubled. Under what he called “the old rules,” it fell."
        #expect(finder.quotes(in: named).map(\.kind) == [.speech, .speech])
        let unnamed = "What the council calls “a modest sum” doubled. The fee, called “the river toll,” fell."
        #expect(finder.quotes(in: unnamed).map(\.kind) == [.scare, .scare])
    }

    @Test("a name in marks is no speech, unless it is called out")
    func names() {
        #expect(finder.quotes(in: "Quist told the Plover’s “Dawn” on Monday it was late.").map(\.kind) == [.title])
        #expect(finder.quotes(in: "She turned to me. “Mr. Oram?” I nodded.").map(\.kind) == [.speech])
        #expect(finder.quotes(in: "They marched for hours, chanting “Save Our Ferry.”").map(\.kind) == [.speech])
    }

    @Test("how the marks are written does not count as words")
    func brokenMarks() {
        let text = "The plan is “dead” for now."
        let broken = "The plan is â€œdeadâ€\u{9D} for now."
        #expect(finder.quotes(in: broken).map(\.kind) == finder.quotes(in: text).map(\.kind))
    }

    @Test("a whole sentence is speech, whoever says it")
    func sentences() {
        let text = "On the wall stood “we will all come back here when the water has gone.”"
        #expect(finder.quotes(in: text).map(\.kind) == [.speech])
    }

    @Test("a German fragment is speech where the sentence reports")
    func germanFragments() {
        let german = QuoteFinder(language: "de")
        #expect(german.quotes(in: "Der Plan sei „völlig verfehlt“, hieß es.").map(\.kind) == [.speech])
        #expect(german.quotes(in: "Er nannte den Plan „völlig verfehlt“.").map(\.kind) == [.speech])
        #expect(german.quotes(in: "Das Schiff „Morgenröte“ lag im Hafen.").map(\.kind) == [.title])
    }

    @Test("headline and captions are read, boilerplate is not")
    func blocks() {
        let lines = [
            "Mayor calls storm ‘worst we ever had’", "“It was dark,” Quist said.", "“Sign up to our letter,” we said.",
        ]
        var blocks: [Block] = []
        var text = ""
        for (line, kind) in zip(lines, [Block.Kind.headline, .caption, .boilerplate]) {
            let start = text.utf8.count
            text += line
            blocks.append(Block(kind: kind, range: TextRange(start: start, end: text.utf8.count)))
            text += "\n"
        }
        let article = Article(
            id: Article.ID(rawValue: "a"), source: "test", format: "text", language: "en", text: text, blocks: blocks)
        #expect(
            QuoteFinder().quotes(in: article).map { String(article.text[$0.range]) } == [
                "‘worst we ever had’", "“It was dark,”",
            ])
    }
}
