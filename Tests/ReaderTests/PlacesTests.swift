import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Places")
struct PlacesTests {
    @Test("back leads to exactly the place before the jump", arguments: ["c", "J", "3J", "\"", "<Enter>", "c)", "cx"])
    func exactly(jump: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>7j]q")
        let before = pilot.rowsBesidesMarks
        await pilot.press(jump)
        #expect(pilot.rowsBesidesMarks != before)
        var steps = 0
        while pilot.rowsBesidesMarks != before, steps < 5 {
            await pilot.press("<C-o>")
            steps += 1
        }
        #expect(pilot.rowsBesidesMarks == before)
    }

    @Test("forth leads to where back came from")
    func forth() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>]q<Enter>j")
        let there = pilot.screen
        await pilot.press("<C-o><A-Right>")
        #expect(pilot.screen == there)
    }

    @Test("a new jump gives up what lay ahead")
    func newJump() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>J<C-o>c")
        await pilot.press("<A-Right>")
        #expect(pilot.rows.last?.contains("There is no later place to go to.") == true)
    }

    @Test("with no place behind or ahead the reader says so")
    func nowhere() async {
        var pilot = await DemoPilot.started()
        await pilot.press("<C-o>")
        #expect(pilot.rows.last?.contains("There is no earlier place to go back to.") == true)
        await pilot.press("<A-Right>")
        #expect(pilot.rows.last?.contains("There is no later place to go to.") == true)
    }

    @Test("a place outlives a change of size")
    func resize() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>9j]q")
        let before = pilot.screen
        await pilot.press("<Enter>")
        await pilot.resize(columns: 80, rows: 24)
        await pilot.press("<C-o>")
        await pilot.resize(columns: 120, rows: 40)
        #expect(pilot.screen == before)
    }

    @Test("a comparison on its way does not come over the place gone back to")
    func lateComparison() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>J")
        let effects = pilot.sendWithoutSettling(.key(.character("c")))
        guard case .comparison(_, _, let ticket)? = effects.first else {
            Issue.record("c asks for a comparison")
            return
        }
        await pilot.press("<C-o>")
        let before = pilot.screen
        await pilot.send(.failed("It took too long.", ticket: ticket))
        #expect(pilot.screen == before)
    }

    @Test("q leads out of every view to where it was opened")
    func closing() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>]q")
        let article = pilot.screen
        await pilot.press("\"")
        let quotes = pilot.screen
        await pilot.press("<Enter>")
        await pilot.press("q")
        #expect(pilot.screen == quotes)
        await pilot.press("q")
        #expect(pilot.screen == article)
        await pilot.press("c))q")
        #expect(pilot.screen == article)
    }

    @Test(
        "q leads from an article back to the view it was opened from, by whatever way it was read",
        arguments: ["A<Enter>j", "\"<Enter>j", "<Enter>]q<Enter>", "vG"], ["", "]q", "3j/the<Enter>", "cq", "J"])
    func visit(view: String, reading: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(view)
        let before = pilot.rowsBesidesMarks.dropFirst()
        await pilot.press("<Enter>")
        #expect(pilot.rows.last?.contains("¶") == true)
        await pilot.press(reading + "q")
        #expect(pilot.rowsBesidesMarks.dropFirst() == before)
    }

    @Test(
        "q leads to the list from an article that was chosen there since, or gone to from a view",
        arguments: [
            "A<Enter><Enter><Tab>j<Enter>", "A<Enter><Enter><Tab>jk<Tab>", "A<Enter><Enter>S<Esc><Tab>j<Tab>", "vJ",
            "A<Enter><Enter>q<C-o>J", "<Enter>maqjA<Enter>G<Enter>'a",
        ])
    func visitOver(keys: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(keys)
        #expect(pilot.rows.last?.contains("¶") == true)
        await pilot.press("q")
        #expect(pilot.rows[0].hasPrefix("▌Articles") && !pilot.hasQuit)
        await pilot.press("q")
        #expect(pilot.hasQuit)
    }

    @Test(
        "q leads back to the view an article was opened from as long as that article is on the screen",
        arguments: ["A<Enter>j", "\"<Enter>j", "vG"],
        ["<Tab><Tab>", "<Tab><Enter>", "<Tab><Tab>4jma6j'a", "ma]qJ<C-o>'a", "<Tab>S<Esc><Tab>", "S<Esc>"])
    func visitAndList(view: String, reading: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(view)
        let before = pilot.rowsBesidesMarks.dropFirst()
        await pilot.press("<Enter>" + reading)
        #expect(pilot.rows.last?.contains("¶") == true)
        await pilot.press("q")
        #expect(pilot.rowsBesidesMarks.dropFirst() == before)
    }

    @Test("while the list has the keys, q is that of the list, from wherever the article beside it was opened")
    func listBesideVisit() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("A<Enter><Enter><Tab>q")
        #expect(pilot.hasQuit)
    }

    @Test("q leads on to the view after the way back from an article that a mark led to")
    func visitBesideMark() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>maqA<Enter>G")
        let before = pilot.rowsBesidesMarks.dropFirst()
        await pilot.press("<Enter>'a<C-o>q")
        #expect(pilot.rowsBesidesMarks.dropFirst() == before)
    }

    @Test(
        "back leads to the place before a long way inside one view",
        arguments: ["G", "]q", "3]q", "/ferry<Enter>"])
    func insideAnArticle(jump: String) async {
        var pilot = await DemoPilot.started()
        await pilot.press("<Enter>6j")
        let before = pilot.rows.dropLast()
        await pilot.press(jump)
        #expect(pilot.rows.dropLast() != before)
        await pilot.press("<Esc><C-o>")
        #expect(pilot.rows.dropLast() == before)
    }

    @Test("back leads to the selection before the end of the list", arguments: ["G", "/chewarin<Enter>"])
    func insideTheList(jump: String) async {
        var pilot = await DemoPilot.started()
        await pilot.press("j")
        #expect(pilot.isAt("Saltmark Wire"))
        await pilot.press(jump)
        #expect(!pilot.isAt("Saltmark Wire"))
        await pilot.press("<Esc><C-o>")
        #expect(pilot.isAt("Saltmark Wire"))
    }

    @Test("Esc closes the card of a quote")
    func escapeFromACard() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>]q")
        let before = pilot.screen
        await pilot.press("<Enter>")
        #expect(pilot.screen != before)
        await pilot.press("<Esc>")
        #expect(pilot.screen == before)
    }
}
