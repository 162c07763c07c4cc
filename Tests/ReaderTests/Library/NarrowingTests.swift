import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Lists of a library")
struct NarrowingTests {
    private func library(columns: Int = 120, rows: Int = 40) async -> Pilot {
        await InventedLibrary.opened(InventedLibrary.few, columns: columns, rows: rows)
    }

    private func selectedRow(_ pilot: Pilot) -> String { pilot.rows.first { $0.hasPrefix(">") } ?? "" }

    @Test("the header says which list it is, what is unread, and the order")
    func header() async {
        let pilot = await library()
        #expect(pilot.listTitle.hasPrefix("▌Stories  30 unread / 30 "))
    }

    @Test("articles of one story say how many tell it")
    func storySize() async {
        let pilot = await library(columns: 80, rows: 24)
        #expect(selectedRow(pilot).contains("=3"))
    }

    @Test("F turns to unread, starred, the outlet, the story, and back to all")
    func turning() async {
        var pilot = await library()
        await pilot.press("*rF")
        #expect(pilot.listTitle.contains("Unread  29"))
        await pilot.press("F")
        #expect(pilot.listTitle.contains("Starred"))
        #expect(selectedRow(pilot).contains("Harbour Herald"))
        await pilot.press("F")
        #expect(pilot.listTitle.contains("Harbour Herald"))
        await pilot.press("F")
        #expect(pilot.listTitle.contains("One story"))
        #expect(pilot.listTitle.contains("/ 3"))
        await pilot.press("F")
        #expect(pilot.listTitle.contains("Stories"))
    }

    @Test("another list keeps the reader at the article where it has it")
    func sameArticle() async {
        var pilot = await library()
        await pilot.press("6j")
        let before = selectedRow(pilot).prefix(36)
        for _ in 0..<5 {
            await pilot.press("O")
            #expect(selectedRow(pilot).prefix(36) == before)
        }
        await pilot.press("F")
        #expect(selectedRow(pilot).prefix(36) == before)
    }

    @Test("O turns through the orders")
    func orders() async {
        var pilot = await library()
        var titles: [String] = []
        for _ in 0..<5 {
            await pilot.press("O")
            titles.append(String(pilot.listTitle.prefix(36)))
        }
        for (title, order) in zip(titles, ["oldest", "by outlet", "by title", "added", "by date"]) {
            #expect(title.contains(order))
        }
    }

    @Test("the order of many articles, and of what was found, is named beside the article, too", arguments: ["", "S"])
    func ordersOfMany(search: String) async {
        var pilot = await InventedLibrary.opened(columns: 120, rows: 40)
        if !search.isEmpty { await pilot.press("Sharbour evening<Enter>") }
        for order in ["date", "oldest", "outlet", "title", "added"] where search.isEmpty || order != "date" {
            if order != "date" { await pilot.press("O") }
            if order == "oldest", !search.isEmpty { await pilot.press("O") }
            let title = pilot.listTitle.prefix(36)
            #expect(title.contains(order) && title.contains("600"), "\(title)")
        }
    }

    @Test("the list turns to the outlet and the story of the article before an empty list of stars")
    func turningPastNothing() async {
        var pilot = await library()
        let outlet = selectedRow(pilot).dropFirst(3).prefix(12)
        await pilot.press("FF")
        #expect(pilot.text.contains("No article has a star."))
        await pilot.press("F")
        #expect(pilot.listTitle.contains(outlet))
        await pilot.press("F")
        #expect(pilot.listTitle.contains("One story"))
        await pilot.press("F")
        #expect(pilot.listTitle.contains("/ 30"))
    }

    @Test("files that were named are ordered as they came, and otherwise on request")
    func shelfOrders() async {
        var pilot = await DemoPilot.started()
        await pilot.press("O")
        #expect(pilot.listTitle.contains("by date"))
        await pilot.press("OOOOO")
        #expect(pilot.listTitle.contains("8 in 2 stories"))
    }

    @Test("a filter shows what holds it while it is typed, and Esc brings the list back")
    func filter() async {
        var pilot = await library()
        await pilot.press("3j")
        let before = selectedRow(pilot).prefix(36)
        await pilot.press("fregat")
        #expect(pilot.listTitle.contains("/ 3"))
        #expect(selectedRow(pilot).isEmpty == false)
        #expect(pilot.rows.last?.contains("show only regat█") == true)
        await pilot.press("<Esc>")
        #expect(selectedRow(pilot).prefix(36) == before)
        #expect(pilot.listTitle.contains("/ 30"))
    }

    @Test("Esc shows the whole list after an accepted filter")
    func clearing() async {
        var pilot = await library()
        await pilot.press("fregatta<Enter><Esc><Esc>")
        #expect(pilot.listTitle.contains("/ 30"))
    }

    @Test("a filter goes on from what was searched or filtered with another word")
    func goingOn() async {
        for keys in ["Sregatta<Enter>f", "fregatta<Enter>f"] {
            var pilot = await library()
            await pilot.press(keys)
            #expect(pilot.rows.last?.contains("show only regatta █") == true)
            await pilot.press("quay<Enter>")
            #expect(pilot.reader.list.query?.search == "regatta quay")
        }
    }

    @Test("outlets complete the filter")
    func completion() async {
        var pilot = await library()
        await pilot.press("fquay<Tab>")
        #expect(pilot.rows.last?.contains("show only outlet:\"Quay Courier\"█") == true)
        await pilot.press("<Enter>")
        #expect(pilot.rows.filter { $0.contains("Quay Courier") }.count >= 7)
    }

    @Test("an empty list says why, and the key that shows everything", arguments: ["fzeppelin<Enter>", "FF"])
    func empty(keys: String) async {
        var pilot = await library()
        await pilot.press(keys)
        #expect(pilot.rows.contains { $0.contains("Esc shows") })
        await pilot.press("<Esc><Esc>")
        #expect(pilot.listTitle.contains("/ 30"))
    }

    @Test(
        "beside a list that has no article none is shown, and Esc brings one back",
        arguments: ["fzeppelin<Enter>", "FF", "Szeppelin", "<Enter>FF"], [80, 120])
    func emptyDesk(keys: String, columns: Int) async {
        var pilot = await InventedLibrary.opened(InventedLibrary.few, columns: columns, rows: 24)
        await pilot.press("2j" + keys)
        #expect(pilot.reader.list.isEmpty && pilot.reader.article == nil && !pilot.text.contains("Report 2"))
        await pilot.press("<Tab>c")
        #expect(pilot.rows.last?.contains(keys.hasPrefix("S") ? "zeppelin" : "There is no article here.") == true)
        await pilot.press("<Esc><Esc>")
        #expect(pilot.listTitle.contains("/ 30") && pilot.text.contains("Report"))
    }

    @Test("where the list is not shown an empty one says in its article's place that there is none")
    func emptyAlone() async {
        var pilot = await library()
        await pilot.press("fzeppelin<Enter><Tab>Z")
        #expect(pilot.text.contains("Nothing found for “zeppelin”. Esc shows all."))
    }

    @Test("an empty library shows the ways on")
    func welcome() async {
        var pilot = await InventedLibrary.opened([])
        #expect(pilot.text.contains("Your library is empty."))
        #expect(pilot.text.contains("parallax add"))
        await pilot.press("jkG/x<Enter>nrt<Esc>*.,OF<Esc>")
        #expect(pilot.isWhole)
        await pilot.press("q")
        #expect(pilot.hasQuit)
    }

    @Test("articles of a story are compared though the list does not hold them")
    func storyBeyond() async {
        var pilot = await library()
        await pilot.press("foutlet:harbour<Enter>")
        await pilot.press("c")
        #expect(pilot.text.contains("A  Harbour Herald"))
        #expect(pilot.text.contains("B  "))
        await pilot.press("J")
        #expect(pilot.text.contains("A  Harbour Herald"))
    }

    @Test(
        "files that were named tell their stories in any list",
        arguments: ["", "F", "O", "Fj", "foutlet:saltmark<Enter>"])
    func shelfStories(list: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(list + "v")
        #expect(pilot.text.contains("1 of 51"))
        await pilot.press("qc")
        #expect(pilot.text.contains("A  ") && pilot.text.contains("B  "))
        let right = pilot.reader.compare?.comparison.right.article.id
        await pilot.press(")")
        #expect(pilot.reader.compare?.comparison.right.article.id != right)
    }

    @Test("a comparison asked for before the article is there begins when it is")
    func early() async {
        var pilot = await library()
        var effects = pilot.sendWithoutSettling(.key(.character("3")))
        effects += pilot.sendWithoutSettling(.key(.character("j")))
        _ = pilot.sendWithoutSettling(.key(.character("c")))
        let services = InventedLibrary.services(InventedLibrary.few)
        for effect in effects {
            if let answer = await services.answer(to: effect) { await pilot.send(answer) }
        }
        #expect(pilot.text.contains("A  Tide Times"))
    }

    @Test("a search in place goes on beyond what is known")
    func inPlace() async {
        var pilot = await InventedLibrary.opened()
        await pilot.press("/report 57<Enter>")
        #expect(selectedRow(pilot).contains("Report 57:"))
        await pilot.press("n")
        #expect(selectedRow(pilot).contains("Report 570:"))
        await pilot.press("N")
        #expect(selectedRow(pilot).contains("Report 57:"))
        await pilot.press("Gn")
        #expect(pilot.rows.last?.contains("No “report 57” further down.") == true)
    }

    @Test("what is nowhere in a long list is not said to be no further down", arguments: ["", "G", "300j"])
    func nowhere(keys: String) async {
        var pilot = await InventedLibrary.opened()
        await pilot.press(keys + "/zeppelin<Enter>")
        #expect(pilot.rows.last?.contains("There is no “zeppelin” in the list.") == true)
        await pilot.press("N")
        #expect(pilot.rows.last?.contains("There is no “zeppelin” in the list.") == true)
        await pilot.press("/report 599:<Enter>n")
        #expect(pilot.rows.last?.contains("No “report 599:” further down.") == true)
    }

    @Test(
        "an article that was gone back to beside an empty list can be read, compared and left as its hints say",
        arguments: ["c", "v", "\"", "i"])
    func emptyList(key: String) async {
        var pilot = await library()
        await pilot.press("<Enter>Szzz<Enter><C-o>")
        #expect(pilot.reader.list.isEmpty && pilot.rows.last?.contains("c compare") == true)
        await pilot.press(key)
        #expect(!pilot.text.contains("There is no article here."))
        #expect(pilot.reader.desk.stage != .article)
        await pilot.press("q<Tab>q")
        #expect(!pilot.hasQuit && pilot.reader.desk.focus == .list)
        await pilot.press("q")
        #expect(pilot.hasQuit)
    }
}
