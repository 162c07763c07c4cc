import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Browsing")
struct BrowsingTests {
    private func title(_ index: Int) -> String { String(DemoPilot.articles[index].article.title.prefix(20)) }

    @Test("the first article is shown beside the list at once")
    func firstArticle() async {
        let pilot = await DemoPilot.started()
        #expect(pilot.text.contains("Heron Bridge opened twice"))
    }

    @Test("moving in the list shows the next article")
    func movingShows() async {
        var pilot = await DemoPilot.started()
        await pilot.press("j")
        #expect(pilot.text.contains("new lifting bridge in the river city"))
    }

    @Test("a count moves that many articles")
    func counts() async {
        var pilot = await DemoPilot.started()
        await pilot.press("3j")
        #expect(pilot.isAt("Chewarin 24"))
        await pilot.press("2k")
        #expect(pilot.isAt("Saltmark Wire"))
    }

    @Test("the selection stops at both ends")
    func ends() async {
        var pilot = await DemoPilot.started()
        await pilot.press("99j")
        #expect(pilot.text.contains("8/8"))
        await pilot.press("g")
        #expect(pilot.text.contains("1/8"))
    }

    @Test("other articles of the story carry a mark")
    func siblings() async {
        let pilot = await DemoPilot.started(columns: 120, rows: 40)
        #expect(pilot.rows.filter { $0.hasPrefix("=") }.count == 5)
    }

    @Test("the next article comes from anywhere, and the reader stays in it")
    func nextFromArticle() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>J")
        #expect(pilot.text.contains("c compare  / search  ]q quote"))
        #expect(pilot.isAt("Saltmark Wire"))
    }

    @Test("q goes back to the list, then out")
    func back() async {
        var pilot = await DemoPilot.started()
        await pilot.press("<Enter>q")
        #expect(!pilot.hasQuit)
        await pilot.press("q")
        #expect(pilot.hasQuit)
    }

    @Test("Q leaves from anywhere", arguments: ["Q", "<Enter>Q", "cQ", "?Q"])
    func quitFromAnywhere(keys: String) async {
        var pilot = await DemoPilot.started()
        await pilot.press(keys)
        #expect(pilot.hasQuit)
    }

    @Test("tails of the page are not shown, and the reader is told so")
    func tails() async {
        var pilot = await DemoPilot.started(columns: 100, rows: 200)
        for index in DemoPilot.articles.indices {
            let hidden = DemoPilot.articles[index].article.blocks(of: .boilerplate)
            for block in hidden {
                let words = DemoPilot.articles[index].article.text[block.range].prefix(30)
                #expect(!pilot.text.contains(words))
            }
            if !hidden.isEmpty { #expect(pilot.text.contains("not shown")) }
            await pilot.press("J")
        }
    }

    @Test("a key shows the lines of the page where they stand, a search finds them there, and the key hides them again")
    func pageLines() async throws {
        var pilot = await DemoPilot.started(columns: 100, rows: 200)
        let index = try #require(
            DemoPilot.articles.firstIndex { !$0.article.blocks(of: .boilerplate).isEmpty })
        let article = DemoPilot.articles[index].article
        let line = try #require(article.blocks(of: .boilerplate).first)
        let words = article.text[line.range].prefix(30)
        await pilot.press("<Enter>" + String(repeating: "J", count: index))
        #expect(!pilot.text.contains(words) && pilot.text.contains("za lines of the page"))
        await pilot.press("za")
        #expect(pilot.text.contains(words) && !pilot.text.contains("not shown"))
        await pilot.press("/\(article.text[line.range].prefix(12))")
        #expect(pilot.text.contains("1 of 1"))
        await pilot.press("<Enter>za")
        #expect(!pilot.text.contains(words) && pilot.text.contains("not shown"))
    }

    @Test("quotes have a mark in the gutter and name their speaker at the line's end")
    func quotes() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>")
        let marked = pilot.rows.filter { $0.contains("❝ ") }
        #expect(marked.contains { $0.contains("· Ilse Maravant") } && marked.contains { $0.contains("· Korbitz") })
    }

    @Test("an input that could not be read is named in the status line")
    func problems() async {
        let services = FixedServices(DemoPilot.articles, problems: ["notes.pdf is a PDF."])
        var pilot = Pilot(services: services)
        await pilot.start()
        #expect(pilot.rows.last?.contains("notes.pdf is a PDF.") == true)
        await pilot.press("j")
        #expect(pilot.rows.last?.contains("notes.pdf") == false)
    }

    @Test("nothing to read is said, and q still leaves")
    func empty() async {
        var pilot = Pilot(services: FixedServices([], problems: ["empty.txt is empty."]))
        await pilot.start()
        #expect(pilot.text.contains("No article could be read."))
        await pilot.press("jkcx<Enter>/a<Enter>nq")
        #expect(pilot.hasQuit)
    }

    @Test("a late answer to an old question changes nothing")
    func lateAnswer() async {
        var pilot = await DemoPilot.started()
        await pilot.press("2")
        let effects = pilot.sendWithoutSettling(.key(.character("j")))
        await pilot.press("2")
        let later = pilot.sendWithoutSettling(.key(.character("j")))
        guard case .article(_, let old)? = effects.first, case .article(_, let new)? = later.first else {
            Issue.record("moving asks for an article")
            return
        }
        let before = pilot.reader
        _ = pilot.sendWithoutSettling(.article(OpenedArticle(DemoPilot.articles[5]), ticket: old))
        #expect(pilot.reader == before)
        _ = pilot.sendWithoutSettling(.article(OpenedArticle(DemoPilot.articles[4]), ticket: new))
        #expect(pilot.reader != before)
    }

    @Test(
        "a count before the ways to either end is the number of an item or paragraph",
        arguments: [
            ("", " 5/8"), ("<Enter>", "¶5/"), ("v", "row 5 of 51"), ("\"", "quote 5 of"), ("c", ""),
            ("A<Enter>", "5/6"),
        ], ["5G", "5g", "7j5G", "5<End>"])
    func counted(view: (keys: String, place: String), keys: String) async {
        let place = view.place
        var pilot = await DemoPilot.started(columns: 80, rows: 12)
        await pilot.press(view.keys + keys)
        if place.isEmpty {
            #expect(pilot.reader.compare?.current == 4)
        } else {
            #expect(pilot.rows.last?.contains(place) == true)
        }
        await pilot.press("999G")
        #expect(pilot.isWhole)
    }

    @Test("a selection is carried on to the paragraph of a count")
    func countedSelection() async {
        var pilot = await DemoPilot.started()
        await pilot.press("<Enter>V3G")
        for keys in ["Vg", "VG"] {
            var other = await DemoPilot.started()
            await other.press("<Enter>" + keys)
            #expect(pilot.rows.last != other.rows.last)
        }
        #expect(pilot.rows.last?.contains("selected: ") == true)
    }

    @Test("an article that was asked for and is not among the files is told, and the list shows what there is")
    func unknown() async {
        var pilot = Pilot(services: DemoPilot.services, opening: .article(Article.ID(rawValue: "nope")))
        await pilot.start()
        #expect(pilot.text.contains("No article here has the name “nope”; parallax extract prints the names."))
        #expect(pilot.text.contains("Saltmark Wire"))
    }
}
