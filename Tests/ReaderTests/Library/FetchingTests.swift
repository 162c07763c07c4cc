import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Fetching in the reader")
struct FetchingTests {
    private let few = InventedLibrary.few

    private func services(_ feeds: FixedFeeds, _ articles: [AnnotatedArticle]) -> FixedServices {
        FixedServices(articles, isLibrary: true, feeds: feeds)
    }

    private func opened(
        _ feeds: FixedFeeds, _ articles: [AnnotatedArticle]? = nil
    ) async -> Pilot {
        let articles = articles ?? Array(few.dropFirst(3))
        return await InventedLibrary.opened(on: services(feeds, articles))
    }

    /// A teaser that says where its page is, and the whole text.
    private var teaser: (short: AnnotatedArticle, whole: AnnotatedArticle) {
        func article(_ text: String) -> AnnotatedArticle {
            let range = TextRange(start: 0, end: text.utf8.count)
            return AnnotatedArticle(
                annotating: Article(
                    id: Article.ID(rawValue: "teaser"), source: "https://a.example/feed", format: "rss20",
                    url: "https://a.example/1", text: text, blocks: [Block(kind: .paragraph, range: range)]))
        }
        return (article("The ferry is late."), article("The ferry is late, and the harbour master knows why."))
    }

    @Test("R brings what is new into the list, says how much came, and leaves the reader where they were")
    func refresh() async {
        var pilot = await opened(FixedFeeds(articles: Array(few.prefix(3))))
        await pilot.press("jj")
        let line = pilot.rows.first { $0.hasPrefix(">") }
        await pilot.press("R")
        #expect(pilot.text.contains("3 new articles from 3 feeds."))
        #expect(pilot.rows.first { $0.hasPrefix(">") } == line)
        await pilot.press("g")
        #expect(!pilot.text.contains("from 3 feeds") && pilot.text.contains("Report 0:"))
    }

    @Test("what failed is said, and all of it again on demand")
    func problems() async {
        var pilot = await opened(FixedFeeds(articles: [few[0]], problems: ["The first is ill.", "So is the second."]))
        await pilot.press("R")
        #expect(pilot.text.contains("1 new article from 3 feeds. 2 feeds failed. (!)"))
        await pilot.press("!")
        #expect(pilot.text.contains("The first is ill.") && pilot.text.contains("So is the second."))
    }

    @Test("without feeds R says how to come by some")
    func none() async {
        var pilot = await opened(FixedFeeds())
        await pilot.press("R")
        #expect(pilot.text.contains("parallax add URL subscribes to one."))
    }

    @Test("articles join the list while other feeds are still asked, and the status line tells how far it is")
    func running() async throws {
        var pilot = await opened(FixedFeeds())
        let ticket = try #require(pilot.sendWithoutSettling(.key(.character("R"))).compactMap(\.refreshTicket).first)
        var state = FetchedFeeds()
        (state.done, state.total, state.added) = (2, 5, 1)
        let asked = pilot.sendWithoutSettling(.fetching(state, ticket: ticket))
        #expect(asked.contains { if case .page = $0 { true } else { false } })
        #expect(pilot.text.contains("fetching 2 of 5 · 1 new article"))
        state.done = 3
        #expect(!pilot.sendWithoutSettling(.fetching(state, ticket: ticket)).contains { $0.refreshTicket != nil })
        #expect(pilot.sendWithoutSettling(.key(.character("R"))).isEmpty)
    }

    @Test("Ctrl-C stops fetching, and a late answer changes nothing")
    func stopped() async throws {
        var pilot = await opened(FixedFeeds())
        let ticket = try #require(pilot.sendWithoutSettling(.key(.character("R"))).compactMap(\.refreshTicket).first)
        let effects = pilot.sendWithoutSettling(.key(.control("c")))
        #expect(effects.contains(.stop(.fetch)))
        #expect(pilot.text.contains("Fetching was stopped; what came is kept."))
        var late = FetchedFeeds()
        (late.done, late.total, late.added) = (5, 5, 9)
        #expect(pilot.sendWithoutSettling(.fetched(late, ticket: ticket)).isEmpty)
        #expect(!pilot.text.contains("9 new"))
        #expect(!pilot.sendWithoutSettling(.key(.control("c"))).contains(.stop(.fetch)))
    }

    @Test("W gets the whole text of a teaser, and shows it")
    func completed() async {
        let (short, whole) = teaser
        var pilot = await opened(FixedFeeds(pages: [short.article.id: whole]), [short])
        await pilot.press("<Enter>W")
        #expect(pilot.text.contains("The whole text, from its page."))
        #expect(pilot.text.contains("the harbour master knows why"))
    }

    @Test("a page that cannot be got is told in a sentence, and the teaser stays")
    func notCompleted() async {
        var pilot = await opened(FixedFeeds(), [teaser.short])
        await pilot.press("<Enter>W")
        #expect(pilot.text.contains("The article is not in the collection."))
        #expect(pilot.text.contains("The ferry is late."))
    }

    @Test("an article without an address, or from a file, is not looked for on the web", arguments: ["R", "W"])
    func files(key: String) async {
        var pilot = await InventedLibrary.opened(on: FixedServices(few))
        await pilot.press(key)
        #expect(pilot.text.contains("library"))
        var library = await opened(FixedFeeds())
        await library.press("W")
        #expect(library.text.contains("Nothing says where this article is on the web."))
    }
}

extension Effect {
    /// The ticket of a refresh.
    var refreshTicket: Int? {
        if case .refresh(let ticket) = self { ticket } else { nil }
    }
}
