import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("The list of stories")
struct StoryListTests {
    private func library(_ articles: [AnnotatedArticle] = InventedLibrary.few, columns: Int = 120) async -> Pilot {
        var pilot = await InventedLibrary.opened(articles, columns: columns, rows: 40)
        await pilot.press("A")
        return pilot
    }

    private func row(_ pilot: Pilot, with text: String) -> String { pilot.rows.first { $0.contains(text) } ?? "" }

    @Test("each story is a row with its outlets, days, likeness and what is unread; articles alone are none")
    func rows() async {
        var pilot = Pilot(
            columns: 120, rows: 40,
            services: FixedServices(Array(InventedLibrary.many.prefix(7)), stories: [0, 0, 0, 1, 1, 1, 2]))
        await pilot.start()
        await pilot.press("A")
        #expect(pilot.rows[0].contains("Stories") && pilot.rows[0].contains("2 stories"))
        #expect(pilot.rows[1].contains("told by") && pilot.rows[1].contains("alike"))
        let first = pilot.rows[2]
        #expect(first.contains("3 outlets") && first.contains("28 Dec") && first.contains("%") && first.contains("●"))
        #expect(pilot.rows[4].allSatisfy { $0 == " " })
    }

    @Test("figures that a narrow screen has no room for give way, and never stand over one another", arguments: 40...60)
    func narrow(columns: Int) async {
        var pilot = Pilot(
            columns: columns, rows: 12,
            services: FixedServices(Array(InventedLibrary.many.prefix(7)), stories: [0, 0, 0, 1, 1, 1, 2]))
        await pilot.start()
        await pilot.press("A")
        let heads = pilot.rows[1].split(separator: " ").map(String.init)
        #expect(heads.first == "story" && heads.last == "unread")
        #expect(Set(heads).isSubset(of: ["story", "outlets", "told", "by", "days", "alike", "unread"]))
    }

    @Test("it begins at the story of the article the reader was at, and A, q and Esc lead back")
    func openingAndClosing() async {
        for close in ["A", "q", "<Esc>"] {
            var pilot = await InventedLibrary.opened(InventedLibrary.few, columns: 120, rows: 40)
            await pilot.press("7j")
            let before = pilot.rowsBesidesMarks
            await pilot.press("A")
            #expect(pilot.rows.last?.contains("3/10") == true)
            await pilot.press(close)
            #expect(pilot.rowsBesidesMarks == before, "\(close)")
        }
    }

    @Test("Enter opens a story, its headlines by date; Enter again reads the article, and Ctrl-O leads back")
    func open() async {
        var pilot = await library()
        await pilot.press("<Enter>")
        #expect(pilot.rows[0].contains("Story") && pilot.rows[0].contains("3 articles · 3 unread"))
        let times = pilot.rows[2...4].compactMap { $0.split(separator: " ").first { $0.contains(":") } }
        #expect(times == times.sorted() && times.count == 3)
        await pilot.press("j<Enter>")
        #expect(pilot.text.contains("Report 1:") && pilot.text.contains("second look at the harbour"))
        await pilot.press("<C-o>")
        #expect(pilot.rows[0].contains("3 articles · 2 unread"))
        await pilot.press("q")
        #expect(pilot.rows[0].contains("10 stories") && pilot.rows[2].hasSuffix(" 2 "))
    }

    @Test("no article is marked where none is named, and it is said how to reach them", arguments: ["r", "*", "t"])
    func marksNothing(key: String) async {
        var pilot = await library()
        await pilot.press("j")
        let before = pilot.rows.dropLast()
        await pilot.press(key)
        #expect(pilot.rows.last?.contains("There is no article to mark. Enter opens the story.") == true)
        #expect(pilot.rows.dropLast() == before && pilot.reader.undoSteps.isEmpty)
        await pilot.press("<Enter>*")
        #expect(pilot.text.contains("Starred."))
    }

    @Test(
        "among stories nothing is decided about an article, and nothing is said of an address or a quote of one",
        arguments: [
            ("X", "There is no article to decide about. Enter opens the story."),
            ("^", "There is no article to decide about. Enter opens the story."),
            ("o", "Not in this view: "), (";", "Not in this view: "), ("s", "Not in this view: "),
            ("T", "Not in this view: "),
        ])
    func unnamed(key: String, sentence: String) async {
        var pilot = await InventedLibrary.opened(
            on: InventedLibrary.services(InventedLibrary.few), columns: 120, rows: 30)
        await pilot.press("Aj")
        let before = pilot.rows.dropLast()
        await pilot.press(key)
        #expect(pilot.rows.last?.contains(sentence) == true, "\(pilot.screen)")
        #expect(pilot.rows.dropLast() == before && pilot.reader.undoSteps.isEmpty)
    }

    @Test("a headline that stands far off in the list is selected there, and the keys act on it", arguments: [2, 3])
    func far(turns: Int) async throws {
        let services = InventedLibrary.services()
        var pilot = await InventedLibrary.opened(on: services, columns: 100, rows: 30)
        await pilot.press(String(repeating: "O", count: turns) + "gA150j<Enter>")
        let asked = try #require(pilot.reader.storyPane?.selected?.entry.id)
        #expect(pilot.reader.list.window.place(of: asked) == nil || turns == 2)
        await pilot.work(on: services, after: .key(.enter), rounds: 20)
        #expect(pilot.reader.list.selected?.id == asked && pilot.reader.article?.article.id == asked)
        await pilot.press("*")
        #expect(pilot.text.contains("Starred.") && pilot.reader.list.selected?.marks.isStarred == true)
        await pilot.press("c")
        #expect(pilot.reader.compare?.comparison.left.article.id == asked)
    }

    @Test("while the list is read, the keys act on the article that was opened")
    func underway() async throws {
        let services = InventedLibrary.services()
        var pilot = await InventedLibrary.opened(on: services, columns: 100, rows: 30)
        await pilot.press("OOOgA150j<Enter>")
        let asked = try #require(pilot.reader.storyPane?.selected?.entry.id)
        for effect in pilot.sendWithoutSettling(.key(.enter)) {
            guard case .article = effect, let answer = await services.answer(to: effect) else { continue }
            _ = pilot.sendWithoutSettling(answer)
        }
        #expect(pilot.reader.list.selected == nil)
        _ = pilot.sendWithoutSettling(.key(.character("*")))
        #expect(pilot.text.contains("Starred.") && pilot.reader.marks(of: asked)?.isStarred == true)
        let compared = pilot.sendWithoutSettling(.key(.character("c")))
        #expect(compared.contains { if case .comparison(asked, _, _) = $0 { true } else { false } })
    }

    @Test("looking at the list and at a story reads nothing")
    func readsNothing() async {
        var pilot = await library()
        await pilot.press("jjj<Enter>jjqkkA")
        #expect(pilot.reader.list.window.entries.allSatisfy { !$0.marks.isRead })
    }

    @Test("only stories with an article that holds what is typed are shown, and Esc shows all")
    func filter() async {
        var pilot = await library()
        await pilot.press("fRegatta")
        #expect(pilot.rows[0].contains("with “Regatta”") && pilot.rows[0].contains("1 story"))
        await pilot.press("<Enter>fquay<Enter>")
        #expect(pilot.rows[0].contains("with “Regatta quay”"))
        await pilot.press("<Esc>")
        #expect(pilot.rows[0].contains("10 stories"))
        await pilot.press("fzeppelin<Enter>")
        #expect(pilot.text.contains("No story is found for “zeppelin”. Esc shows all."))
        await pilot.press("f<Esc><Esc>f\"<Enter>")
        #expect(pilot.rows[0].contains("10 stories"))
    }

    @Test("v opens the coverage of the story, c its first two articles, and both lead back")
    func ways() async {
        for (key, sign) in [("v", "Coverage"), ("\"", "Quotes")] {
            var pilot = await library()
            await pilot.press("jj\(key)")
            #expect(pilot.rows[0].contains(sign) && pilot.text.contains("harbour"))
            if key == "v" { #expect(pilot.rows[0].contains("3 outlets")) }
            await pilot.press("q")
            #expect(pilot.rows[0].contains("10 stories") && pilot.rows.last?.contains("3/10") == true)
        }
        var pilot = await library()
        await pilot.press("jjc")
        #expect(pilot.reader.compare?.comparison.left.article.id.rawValue == "article-8")
        #expect(pilot.reader.compare?.comparison.right.article.id.rawValue == "article-7")
        await pilot.press("q")
        #expect(pilot.rows[0].contains("10 stories"))
    }

    @Test("of a long list only stretches are fetched, and every story is there when it is gone to")
    func long() async {
        var pilot = await library(InventedLibrary.many, columns: 80)
        #expect(pilot.rows[0].contains("200 stories") && pilot.reader.stories?.page?.entries.count ?? 0 < 200)
        await pilot.press("G")
        #expect(pilot.rows.last?.contains("200/200") == true && !pilot.text.contains("· · ·"))
        await pilot.press("100k")
        #expect(pilot.rows.last?.contains("100/200") == true && !pilot.text.contains("· · ·"))
        let here = pilot.reader.stories?.selected
        await pilot.resize(columns: 120, rows: 20)
        #expect(pilot.reader.stories?.selected == here && here != nil)
        await pilot.send(.libraryChanged)
        #expect(pilot.reader.stories?.selected == here)
    }

    @Test("a merged story is one row, and a name stands in place of the headline")
    func decisions() async {
        var pilot = await library()
        await pilot.press("MjM")
        #expect(pilot.rows[0].contains("9 stories") && row(pilot, with: "6 articles").contains(">"))
        await pilot.press("#Two walks<Enter>")
        #expect(row(pilot, with: "6 articles").contains("Two walks"))
        await pilot.press("<Enter>")
        #expect(pilot.rows[0].contains("Two walks") && pilot.rows[0].contains("6 articles"))
        await pilot.press("X")
        #expect(pilot.rows[0].contains("5 articles"))
        await pilot.press("U")
        #expect(pilot.rows[0].contains("6 articles"))
    }

    @Test("marks on a headline are seen at once")
    func marks() async {
        var pilot = await library()
        await pilot.press("<Enter>r*")
        #expect(pilot.rows[0].contains("2 unread") && pilot.rows[2].contains("★"))
    }

    @Test("a story of one article alone is no story, and that is said")
    func none() async {
        var pilot = Pilot(columns: 80, rows: 24, services: FixedServices([InventedLibrary.few[0]]))
        await pilot.start()
        await pilot.press("A<Enter>jvc")
        #expect(pilot.text.contains("No two articles tell one story."))
    }
}
