import FoundationEssentials
import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Marked places")
struct PlaceMarkTests {
    @Test(
        "a mark leads back to the article and the passage, from any view",
        arguments: ["Kg", "JJ<Enter>", "c", "\"", "q3j", "<Enter>G"])
    func article(away: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("j<Enter>9jma")
        let there = pilot.rowsBesidesMarks.dropLast()
        await pilot.press(away + "'a")
        #expect(pilot.rowsBesidesMarks.dropLast() == there)
    }

    @Test("what asks for a letter is no message to be read again")
    func question() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("ma'aB")
        #expect(pilot.text.contains("Marked with a.") && !pilot.text.contains("Mark this place"))
        #expect(!pilot.text.contains("Go to the place"))
    }

    @Test("a mark in a comparison leads back to both articles")
    func comparison() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press(")12jmb")
        let there = pilot.rows.dropLast()
        await pilot.press("qq5j<Enter>'b")
        #expect(pilot.rows.dropLast() == there)
    }

    @Test(
        "a mark in a table leads back to the row",
        arguments: [
            "v6j", "v9jl", "\"5j", "\"OO3j", "\"\"12j", "\"3j<Enter>j", "<Enter>]q]q<Enter>j", "Aj", "A<Enter>j",
        ],
        ["g", "q<Esc>", "c"])
    func table(there: String, away: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(there + "mb")
        let rows = pilot.rows.dropLast()
        await pilot.press(away + "'b")
        #expect(pilot.rows.dropLast() == rows)
    }

    @Test("a mark in a table leads back there from an article", arguments: ["v6j", "\"5j", "<Enter>]q]q<Enter>j"])
    func tableFromArticle(there: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>" + there + "mb")
        let rows = pilot.rows.dropLast()
        await pilot.press("qJKj'b")
        #expect(pilot.rowsBesidesMarks.dropLast().dropFirst() == rows.map { $0.replacing("●", with: " ") }.dropFirst())
    }

    @Test(
        "from a table that a mark led to the way out is by the article and the list",
        arguments: ["v", "\"", "\"<Enter>"])
    func wayOut(view: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(view + "mbg'bqq")
        #expect(!pilot.hasQuit)
        await pilot.press("q")
        #expect(pilot.hasQuit)
    }

    @Test("a mark in a table of another story than that of the list leads back there", arguments: ["v5j", "\"2j"])
    func otherStory(table: String) async {
        let services = FixedServices(DemoPilot.articles, stories: [0, 0, 0, 0, 0, 0, 1, 1], isLibrary: true)
        var pilot = Pilot(columns: 120, rows: 40, services: services)
        await pilot.start()
        await pilot.press("gAj" + table + "mb")
        let view = pilot.rows[0]
        let place = pilot.rows.last { $0.hasPrefix(">") }?.prefix(60)
        await pilot.press("qqg<Enter>'b")
        #expect(pilot.rows[0] == view)
        #expect(pilot.rows.last { $0.hasPrefix(">") }?.prefix(60) == place)
    }

    @Test("the way back from a mark is the place before, by two apostrophes or Ctrl-O", arguments: ["''", "<C-o>"])
    func back(keys: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>majj<Enter>J4j")
        let before = pilot.rowsBesidesMarks
        await pilot.press("'a")
        #expect(pilot.rowsBesidesMarks != before)
        await pilot.press(keys)
        #expect(pilot.rowsBesidesMarks == before)
    }

    @Test("Ctrl-P goes forth again")
    func forth() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>J")
        let there = pilot.rowsBesidesMarks
        await pilot.press("<C-o><C-p>")
        #expect(pilot.rowsBesidesMarks == there)
    }

    @Test(
        "what is no mark is said",
        arguments: [
            ("m1", "Marks are the letters"), ("'a", "No place is marked with a."),
            ("'", "Go to the place marked: none yet"), ("ma'b", "No place is marked with b."),
        ])
    func absent(keys: String, sentence: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(keys)
        #expect(pilot.rows.last?.contains(sentence) == true)
    }

    @Test("marks are there after the next start on the same library")
    func kept() async {
        let services = FixedServices(DemoPilot.articles, isLibrary: true)
        var first = Pilot(columns: 120, rows: 40, services: services)
        await first.start()
        await first.press("jj<Enter>5jma")
        let there = first.rowsBesidesMarks.dropLast()
        await first.press("q<Home>Q")
        var second = Pilot(columns: 120, rows: 40, services: services)
        await second.start()
        await second.press("'a")
        #expect(second.rowsBesidesMarks.dropLast() == there)
    }

    @Test(
        "marks in tables lead back to the row after the next start", arguments: ["v7j", "\"4j", "\"4j<Enter>j", "Aj"])
    func keptRow(keys: String) async {
        let services = FixedServices(DemoPilot.articles, stories: [0, 0, 0, 0, 0, 0, 1, 1], isLibrary: true)
        var first = Pilot(columns: 120, rows: 40, services: services)
        await first.start()
        await first.press("j" + keys + "ma")
        let there = first.rows.dropLast()
        await first.press("gQ")
        var second = Pilot(columns: 120, rows: 40, services: services)
        await second.start()
        await second.press("'a")
        #expect(second.rows.dropLast() == there)
    }

    @Test("of a place that a newer version kept, what is not understood is left out")
    func newer() throws {
        let query = #"{"search":"","isUnread":false,"isStarred":false,"order":"newest"}"#
        let place =
            #""query":\#(query),"selected":"a","offset":7,"lead":0,"view":{"map":{}},"focus":"map","isListHidden":false"#
        let mark = "{\(place),\"row\":{\"globe\":{}}}"
        let kept = "{\(place),\"memory\":{\"commands\":[\"zoom\"],\"marks\":{\"a\":\(mark),\"b\":{}}}}"
        let read = try JSONDecoder().decode(ReadingPlace.self, from: Data(kept.utf8))
        #expect(read.view == .article && read.focus == .list && read.offset == 7)
        #expect(read.memory?.commands == ["zoom"])
        #expect(read.memory?.marks.keys.sorted() == ["a"])
    }

    @Test("a place that an older version kept is still read, and one where nobody can have been is the top")
    func older() throws {
        let query = #"{"search":"","isUnread":false,"isStarred":false,"order":"newest"}"#
        let kept =
            #"{"query":\#(query),"selected":"a","offset":-7,"lead":\#(Int.min),"view":{"coverage":{"of":"a"}},"focus":"coverage","isListHidden":false}"#
        let place = try JSONDecoder().decode(ReadingPlace.self, from: Data(kept.utf8))
        #expect(place.view == .coverage(of: Article.ID(rawValue: "a")) && place.focus == .coverage)
        #expect(place.offset == 0 && place.lead == 0)
    }
}
