import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Searching the library")
struct LibrarySearchTests {
    private func library(columns: Int = 120, rows: Int = 40) async -> Pilot {
        await InventedLibrary.opened(InventedLibrary.few, columns: columns, rows: rows)
    }

    private func selectedRow(_ pilot: Pilot) -> String { pilot.rows.first { $0.hasPrefix(">") } ?? "" }

    @Test("results come while the query is typed, from any view", arguments: ["", "<Enter>", "c", "\""])
    func typing(keys: String) async {
        var pilot = await library()
        await pilot.press(keys)
        await pilot.press("Slightho")
        #expect(pilot.listTitle.contains("lightho"))
        #expect(selectedRow(pilot).contains("Lighthouse") || pilot.text.contains("Lighthouse"))
        #expect(pilot.rows.last?.contains("search lightho█") == true)
    }

    @Test("Esc leads back to the place and the list before")
    func leaving() async {
        var pilot = await library()
        await pilot.press("4j")
        let before = selectedRow(pilot).prefix(36)
        await pilot.press("Sferry<Esc>")
        #expect(selectedRow(pilot).prefix(36) == before)
        #expect(pilot.listTitle.contains("Stories"))
    }

    @Test("arrows walk through the results while the query is open")
    func arrows() async {
        var pilot = await library()
        await pilot.press("Slook<Down><Down>")
        #expect(pilot.text.contains("3/30"))
    }

    @Test("a wrong query says what and where, and the text is there to be mended")
    func wrong() async {
        var pilot = await library()
        await pilot.press("Sferry AND<Enter>")
        #expect(pilot.text.contains("AND needs something to look for after it"))
        #expect(pilot.text.contains("(at “AND”)"))
        #expect(pilot.rows.last?.contains("search ferry AND█") == true)
        await pilot.press(" report<Enter>")
        #expect(!pilot.text.contains("needs something"))
        #expect(selectedRow(pilot).contains("Ferry") || pilot.text.contains("Ferry"))
    }

    @Test(
        "what going on typing cannot mend is told once and at once, and nothing is said of what was found before",
        arguments: [("foo:bar", "There is no field “foo:”"), ("zzyzx is:new", "“new” is nothing for “is:”")])
    func wrongWhileTyped(query: String, sentence: String) async {
        var pilot = await library()
        await pilot.press("S\(query)")
        #expect(pilot.text.split(separator: sentence).count == 2)
        #expect(!pilot.text.contains("Nothing found"))
        await pilot.press("<C-u>zzyzx")
        #expect(!pilot.text.contains(sentence) && pilot.text.contains("Nothing found for “zzyzx*”"))
    }

    @Test("every match is lit in the article, counted, and n goes on into the next one")
    func hits() async {
        var pilot = await library()
        await pilot.press("Sharbour look<Enter><Enter>")
        #expect(pilot.rows.last?.contains("1 of ") == true)
        let first = selectedRow(pilot)
        for _ in 0..<12 where selectedRow(pilot) == first { await pilot.press("n") }
        #expect(selectedRow(pilot) != first)
        #expect(pilot.rows.last?.contains("1 of ") == true)
        await pilot.press("N")
        #expect(selectedRow(pilot).dropFirst(2) == first.dropFirst(2))
        #expect(pilot.rows.last?.contains("1 of ") == false)
    }

    @Test("n says in the list, too, which match of the article beside it the reader is at")
    func countedFromTheList() async {
        var pilot = await library()
        await pilot.press("Sharbour look<Enter>")
        #expect(pilot.rows.last?.contains(" of ") == false)
        await pilot.press("n")
        #expect(pilot.rows.last?.contains("/harbour look  2 of ") == true, "\(pilot.rows.last ?? "")")
        await pilot.press("N")
        #expect(pilot.rows.last?.contains("/harbour look  1 of ") == true)
    }

    @Test("n says when the last match of all was passed")
    func lastHit() async {
        var pilot = await library()
        await pilot.press("S\"report 29\"<Enter><Enter>nnnn")
        #expect(pilot.rows.last?.contains("That was the last match of all.") == true)
    }

    @Test("results that were ranked stay ranked when Enter makes a word of a beginning", arguments: ["look", "report"])
    func rankedToTheEnd(word: String) async {
        var pilot = await library()
        await pilot.press("S\(word)<Down>")
        #expect(pilot.listTitle.contains("ranked"))
        await pilot.press("<Enter>")
        #expect(pilot.listTitle.contains("ranked"))
    }

    @Test("the order can be changed at once after a search")
    func reordering() async {
        var pilot = await library()
        await pilot.press("Slook<Enter>O")
        #expect(pilot.listTitle.contains("by date"))
    }

    @Test(
        "the list has its order again after a search, and keeps one that was chosen in it",
        arguments: [
            ("OOSferry<Enter><Esc>", "by outlet"), ("OOSferry<Enter>Slook<Enter><Esc>", "by outlet"),
            ("OOSferry<Enter><C-u>F", "by outlet"), ("OOSfer<C-u>", "by outlet"), ("OOSferry<Esc>", "by outlet"),
            ("OOSferry<Enter>OOO<Esc>", "by outlet"), ("Sferry<Enter><Esc>", "by date"),
            ("OOfferry<Enter><Esc>", "by outlet"), ("OOFFFF", "by outlet"),
        ])
    func orderBefore(keys: String, order: String) async {
        var pilot = await library()
        await pilot.press(keys)
        #expect(pilot.listTitle.contains(order))
        let files = DemoPilot.services
        var named = Pilot(columns: 120, rows: 40, services: files)
        await named.start()
        await named.press("Sferry<Enter><Esc>")
        #expect(named.listTitle.contains("Articles") && !named.listTitle.contains("by "))
    }

    @Test("another search begins at its best, wherever the reader was", arguments: ["", "G", "5j<Enter>"])
    func rankedAgain(keys: String) async {
        var pilot = await library()
        await pilot.press("Slook<Enter>G<Esc><Esc>\(keys)Sreport")
        #expect(pilot.listTitle.contains("ranked") && pilot.text.contains(" 1/30 "))
        await pilot.press("<Enter>")
        #expect(pilot.listTitle.contains("ranked") && pilot.text.contains(" 1/30 "))
    }

    @Test("Enter leaves what was found of the beginning of a word, where nothing has the word")
    func beginning() async {
        var pilot = await library()
        await pilot.press("Slighthou<Enter>")
        #expect(selectedRow(pilot).contains("Lighthouse") || pilot.text.contains("Lighthouse"))
        #expect(pilot.rows.last?.contains("Nothing has “lighthou” as it stands; this is “lighthou*”.") == true)
        await pilot.press("Szzyzx<Enter>")
        #expect(pilot.text.contains("Nothing found for “zzyzx”."))
        await pilot.press(":search-library look<Enter>:search-library zzyzx<Enter>")
        #expect(pilot.text.contains("Nothing found for “zzyzx”."))
    }

    @Test("ranked results come behind those by date, and leave a reader who walks among them alone")
    func ranking() async {
        var pilot = await library()
        await pilot.press("Slook<Enter>")
        #expect(pilot.listTitle.contains("ranked"))
        var walking = await library()
        for key in ["S", "l", "o"] { await walking.send(.key(.character(key))) }
        var waiting = walking.sendWithoutSettling(.key(.character("o")))
        _ = walking.sendWithoutSettling(.key(.down))
        let services = InventedLibrary.services(InventedLibrary.few)
        while !waiting.isEmpty {
            if let answer = await services.answer(to: waiting.removeFirst()) {
                waiting += walking.sendWithoutSettling(answer)
            }
            _ = walking.sendWithoutSettling(.key(.down))
        }
        #expect(walking.isWhole)
    }

    @Test("the command line opens a search, or an article")
    func commandLine() async {
        let search = await InventedLibrary.opened(
            InventedLibrary.few, columns: 120, rows: 40, opening: .search("lighthouse"))
        #expect(search.listTitle.contains("lighthouse"))
        #expect(search.text.contains("Lighthouse"))
        let article = await InventedLibrary.opened(
            InventedLibrary.few, columns: 120, rows: 40, opening: .article(Article.ID(rawValue: "article-7")))
        #expect(selectedRow(article).hasPrefix("> "))
        #expect(article.text.contains("Report 7:"))
        #expect(article.rows.last?.contains("¶") == true)
        let wrong = await InventedLibrary.opened(InventedLibrary.few, opening: .search("ferry AND"))
        #expect(wrong.text.contains("AND needs something to look for after it"))
        let demo = await started(opening: .search("chewarin"))
        #expect(demo.listTitle.contains("chewarin"))
    }

    private func started(opening: Reader.Opening) async -> Pilot {
        var pilot = Pilot(services: DemoPilot.services, opening: opening)
        await pilot.start()
        return pilot
    }
}
