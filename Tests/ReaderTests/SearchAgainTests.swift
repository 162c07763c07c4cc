import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Going on with a search")
struct SearchAgainTests {
    private func library() async -> Pilot { await InventedLibrary.opened(InventedLibrary.few, columns: 120, rows: 40) }

    @Test(
        "after Esc, and in another article, n searches for the last word again",
        arguments: ["<Esc>n", "nnJn", "<Esc>N"])
    func again(keys: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/bridge<Enter>\(keys)")
        #expect(pilot.rows.last?.contains("/bridge  ") == true)
        #expect(pilot.rows.last?.contains(" of ") == true)
    }

    @Test("the matches of a list that is known in part are not counted, those of a whole one are")
    func tally() async {
        for isWhole in [true, false] {
            let articles = isWhole ? InventedLibrary.few : InventedLibrary.many
            var pilot = await InventedLibrary.opened(articles, columns: 120, rows: 40)
            await pilot.press("/report<Enter>")
            let line = pilot.rows.last ?? ""
            #expect(line.contains("/report") && line.contains(" of ") == isWhole, "\(line)")
        }
    }

    @Test("an article that was found by what is not in its text does not say that there is no match")
    func foundOtherwise() async {
        var pilot = await library()
        await pilot.press("Sreport 0<Enter><Enter>")
        var article = pilot.reader
        article.article?.search = SearchResults(query: "report 0", matches: [], current: nil)
        #expect(article.tally(in: .article).isEmpty)
        article.article?.search = SearchResults(query: "zeppelin", matches: [], current: nil)
        #expect(article.tally(in: .article) == "no match")
    }

    @Test("a word that is not in the next article is told with its name")
    func notHere() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/borrowed rubber<Enter>JJJJJJn")
        #expect(pilot.rows.last?.contains("“borrowed rubber” is not here.") == true)
    }

    @Test("in a long list n looks further down for the last word")
    func list() async {
        var pilot = await InventedLibrary.opened()
        await pilot.press("/report 5:<Enter><Esc>")
        let here = pilot.reader.list.selection ?? 0
        await pilot.press("/lighthouse<Enter><Esc>n")
        #expect((pilot.reader.list.selection ?? 0) > here)
        #expect(pilot.reader.list.selected?.title.contains("Lighthouse") == true)
    }

    @Test("a search of the library that found nothing is named by n")
    func nothingFound() async {
        var pilot = await library()
        await pilot.press("Szzyzx<Enter>n")
        #expect(pilot.rows.last?.contains("Nothing found for “zzyzx”.") == true)
    }

    @Test("after Esc n lights again what the library was searched for, from here on")
    func hits() async {
        var pilot = await library()
        await pilot.press("Sharbour look<Enter><Enter>n")
        let match = pilot.reader.article?.search?.currentMatch
        #expect(match != nil)
        await pilot.press("<Esc>")
        #expect(pilot.reader.article?.search == nil)
        await pilot.press("n")
        #expect(pilot.reader.article?.search?.currentMatch != nil)
        #expect(pilot.rows.last?.contains(" of ") == true)
        await pilot.press("/quill<Enter><Esc>n")
        #expect(pilot.rows.last?.contains("/quill") == true)
    }

    @Test("in a view that is not searched n says what the search was of")
    func elsewhere() async {
        var pilot = await library()
        await pilot.press("Sharbour<Enter>cn")
        #expect(pilot.rows.last?.contains("“harbour” made the list: / searches here.") == true)
    }

    @Test("before any search n says that there was none")
    func none() async {
        var pilot = await library()
        await pilot.press("<Enter>/bri<Esc>n")
        #expect(pilot.rows.last?.contains("There is no search to go on with: / begins one.") == true)
    }

    @Test("an empty line says nothing of an earlier search, and Enter on it goes on with that by name")
    func emptyLine() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/zeppelin<Enter>/")
        #expect(pilot.rows.last?.contains("no match") == false)
        await pilot.press("<Enter>")
        #expect(pilot.rows.last?.contains("“zeppelin” is not here.") == true)
        await pilot.press("/bridge<Enter>/<Enter>")
        #expect(pilot.rows.last?.contains("/bridge  2 of ") == true)
        await pilot.press("<Esc>/x<Backspace> <Enter>")
        #expect(pilot.rows.last?.contains("/bridge  ") == true)
    }

    @Test("Enter on an empty line before any search says that there was none, and is else as Esc")
    func emptyFirst() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>")
        let before = pilot.screen
        await pilot.press("/<Enter>")
        #expect(pilot.rows.last?.contains("There is no search to go on with: / begins one.") == true)
        await pilot.press("<Esc>")
        #expect(pilot.screen == before)
    }

    @Test("after the next start n goes on with the last search, unless the library was searched since")
    func afterAStart() async {
        let services = InventedLibrary.services(InventedLibrary.few)
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await pilot.press("<Enter>/harbour<Enter>Q")
        var again = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await again.press("n")
        #expect(again.rows.last?.contains("/harbour  ") == true)
        await again.press("Slook<Enter><Enter>Q")
        again = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await again.press("<Esc>n")
        #expect(again.rows.last?.contains("/look  ") == true)
    }
}
