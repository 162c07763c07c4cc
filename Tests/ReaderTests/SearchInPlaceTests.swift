import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Search in place")
struct SearchInPlaceTests {
    @Test("matches are counted while the query is typed")
    func counting() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/brid")
        #expect(pilot.rows.last?.contains("/brid█  1 of ") == true)
    }

    @Test("n and N step through the matches and come round")
    func stepping() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/bridge<Enter>")
        let first = pilot.rows.last ?? ""
        await pilot.press("n")
        #expect(pilot.rows.last?.contains("2 of ") == true)
        await pilot.press("NN")
        #expect(pilot.rows.last?.contains("1 of ") == false)
        await pilot.press("n")
        #expect(pilot.rows.last == first)
    }

    @Test("Esc goes back to where the search began", arguments: ["<Enter>", "<Enter>7j", "c", "c]c", "?"])
    func escape(keys: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(keys)
        let before = pilot.screen
        await pilot.press("/the")
        #expect(pilot.screen != before)
        await pilot.press("<Esc>")
        #expect(pilot.screen == before)
    }

    @Test("a capital letter asks for exact case")
    func smartCase() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/bridge")
        let any = pilot.rows.last ?? ""
        await pilot.press("<C-u>Bridge")
        #expect(pilot.rows.last?.contains("exact case") == true)
        #expect(any.contains("any case"))
        #expect(pilot.rows.last != any)
    }

    @Test("a comparison is searched in both columns")
    func bothColumns() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("/bruises")
        #expect(pilot.rows.last?.contains("1 of 2") == true)
        await pilot.press("<Enter>n")
        #expect(pilot.rows.last?.contains("2 of 2") == true)
    }

    @Test("a query that is not there says so and moves nothing")
    func absent() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>")
        let before = pilot.rows.dropLast()
        await pilot.press("/zeppelin")
        #expect(pilot.rows.last?.contains("no match") == true)
        #expect(pilot.rows.dropLast() == before)
    }

    @Test("a search survives a change of size")
    func resize() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/ferry")
        await pilot.resize(columns: 80, rows: 24)
        #expect(pilot.text.contains("ferry"))
        #expect(pilot.rows.last?.contains("/ferry█  1 of") == true)
        await pilot.press("<Enter>n")
        #expect(pilot.rows.last?.contains("/ferry") == true)
    }

    @Test("the list is searched by outlet and headline")
    func list() async {
        var pilot = await DemoPilot.started()
        await pilot.press("/chewarin<Enter>")
        #expect(pilot.isAt("Chewarin 24"))
    }

    @Test("pasted text goes to the prompt and never to commands")
    func paste() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.send(.pasted("qQ"))
        #expect(!pilot.hasQuit)
        await pilot.press("<Enter>/")
        await pilot.send(.pasted("brass\nband"))
        #expect(pilot.rows.last?.contains("/brass band█  1 of") == true)
    }

    @Test("Esc clears the light after an accepted search")
    func clear() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>/bridge<Enter><Esc>")
        #expect(pilot.rows.last?.contains("/bridge") == false)
    }
}
