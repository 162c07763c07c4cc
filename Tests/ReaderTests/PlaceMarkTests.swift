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
}
