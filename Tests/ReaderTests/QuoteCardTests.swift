import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Quote card")
struct QuoteCardTests {
    /// A pilot at the card of the first article's first quote.
    private func card(columns: Int = 100, rows: Int = 40) async -> Pilot {
        var pilot = Pilot(columns: columns, rows: rows, services: Told.pierServices)
        await pilot.start()
        await pilot.press("<Enter>]q<Enter>")
        return pilot
    }

    private func row(of pilot: Pilot, with text: String) -> String {
        pilot.rows.first { $0.dropFirst(3).contains(text) } ?? ""
    }

    @Test("every outlet that has the quote is there with the relation of its wording")
    func relations() async {
        let pilot = await card()
        #expect(pilot.text.contains("in 4 of 5 outlets"))
        #expect(row(of: pilot, with: "● The Pier Post").contains("opened here"))
        #expect(row(of: pilot, with: "● Harbour Herald").contains("verbatim"))
        #expect(row(of: pilot, with: "◐ Quay Courier").contains("in part"))
        #expect(row(of: pilot, with: "~ Tide Times").contains("changed"))
        #expect(pilot.text.contains("No match found in Buoy Bulletin."))
    }

    @Test("the changed words are marked and told")
    func differences() async {
        let pilot = await card()
        #expect(pilot.text.contains("“gross” → “flagrant”"))
        let roles = pilot.roles.split(separator: "\n")
        #expect(roles.contains { $0.contains("--------") })
    }

    @Test("a quote no other outlet has says so")
    func alone() async {
        var pilot = await card()
        await pilot.press("q]q<Enter>")
        #expect(pilot.text.contains("Bo Tarn"))
        #expect(pilot.text.contains("No other outlet in this story quotes this."))
    }

    @Test("an article without a story says that no other one tells it")
    func single() async {
        var pilot = Pilot(services: FixedServices([Told.pier[0]]))
        await pilot.start()
        await pilot.press("<Enter>]q<Enter>")
        #expect(pilot.text.contains("No other article here tells this story."))
    }

    @Test("the card is there before the other outlets are")
    func gathering() async {
        var pilot = Pilot(columns: 100, rows: 30, services: Told.pierServices)
        await pilot.start()
        await pilot.press("<Enter>]q")
        let effects = pilot.sendWithoutSettling(.key(.enter))
        #expect(pilot.text.contains("gathering quotes …"))
        #expect(pilot.text.contains("The Pier Post"))
        guard case .quotes(let stories, let ticket)? = effects.first else {
            Issue.record("the card asks for the quotes of the story")
            return
        }
        #expect(stories == [Told.pier.map(\.article.id)])
        _ = pilot.sendWithoutSettling(.quotes([StoryQuotes(gathering: Told.pier)], ticket: ticket - 1))
        #expect(pilot.text.contains("gathering quotes …"))
        _ = pilot.sendWithoutSettling(.quotes([StoryQuotes(gathering: Told.pier)], ticket: ticket))
        #expect(!pilot.text.contains("gathering quotes …"))
    }

    @Test("Enter opens the article at the place, and back returns to the version")
    func opening() async {
        var pilot = await card()
        await pilot.press("jjj")
        let there = pilot.rowsBesidesMarks
        await pilot.press("<Enter>")
        #expect(pilot.text.contains("a flagrant breach"))
        #expect(pilot.rows.last?.contains("quote 1 of 1") == true)
        #expect(pilot.isAt("Tide Times"))
        await pilot.press("<C-o>")
        #expect(pilot.rowsBesidesMarks == there)
    }

    @Test("c compares the two articles at the quote, and q returns")
    func comparing() async {
        var pilot = await card()
        await pilot.press("jj")
        let there = pilot.screen
        await pilot.press("c")
        #expect(pilot.rows[0].contains("A  The Pier Post"))
        #expect(pilot.rows[0].contains("B  Quay Courier"))
        await pilot.press("q")
        #expect(pilot.screen == there)
    }

    @Test("q returns to the quote the card was opened from", arguments: ["q", "<C-o>", "<A-Left>"])
    func closing(keys: String) async {
        var pilot = Pilot(columns: 100, rows: 40, services: Told.pierServices)
        await pilot.start()
        await pilot.press("<Enter>]q")
        let before = pilot.screen
        await pilot.press("<Enter>")
        await pilot.press("jj")
        await pilot.press(keys)
        #expect(pilot.screen == before)
    }

    @Test("the card of a passage of a comparison is that of its quote")
    func fromComparison() async {
        var pilot = Pilot(columns: 120, rows: 40, services: Told.pierServices)
        await pilot.start()
        await pilot.press("c]q<Enter>")
        #expect(pilot.text.contains("in 4 of 5 outlets"))
        await pilot.press("q")
        #expect(pilot.rows[0].contains("A  The Pier Post"))
    }

    @Test("another speaker of the same words is pointed out")
    func anotherSpeaker() async {
        let other = Told.article(
            """
            Who said it
            “The pier is safe, it is a gross breach of habit to doubt it, and we will walk on it every day,” Bo Tarn said.
            """, outlet: "Rival Report")
        var pilot = Pilot(columns: 100, rows: 40, services: FixedServices([Told.pier[0], other]))
        await pilot.start()
        await pilot.press("<Enter>]q<Enter>")
        #expect(pilot.text.contains("! names another speaker"))
    }

    @Test("a search in the card finds words of every version, and Esc goes back")
    func searching() async {
        var pilot = await card()
        let before = pilot.screen
        await pilot.press("/flagrant")
        #expect(pilot.rows.last?.contains("1 of 1") == true)
        await pilot.press("<Esc>")
        #expect(pilot.screen == before)
    }
}
