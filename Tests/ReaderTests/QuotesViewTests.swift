import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Quotes view")
struct QuotesViewTests {
    private func view(
        _ articles: [AnnotatedArticle] = Told.pier, stories: [Int]? = nil, columns: Int = 100, rows: Int = 30
    ) async -> Pilot {
        var pilot = Pilot(columns: columns, rows: rows, services: FixedServices(articles, stories: stories))
        await pilot.start()
        await pilot.press("\"")
        return pilot
    }

    private func row(of pilot: Pilot, with text: String) -> Int { pilot.rows.firstIndex { $0.contains(text) } ?? -1 }

    @Test("the versions of one statement are one row with a mark for every outlet")
    func oneRow() async {
        let pilot = await view()
        let rows = pilot.rows.filter { $0.contains("“The pier is safe") }
        #expect(rows.count == 1)
        #expect(rows.first?.filter("●◐~·".contains).map(String.init) == ["●", "●", "◐", "~", "·"])
        #expect(pilot.text.contains("2 statements · 1 in several outlets"))
    }

    @Test("statements stand under their speakers, the longest first")
    func bySpeaker() async {
        let pilot = await view()
        #expect(row(of: pilot, with: "Ada Quill  1") < row(of: pilot, with: "“The pier is safe"))
        #expect(row(of: pilot, with: "“The pier is safe") < row(of: pilot, with: "Bo Tarn  1"))
        #expect(row(of: pilot, with: "Bo Tarn  1") < row(of: pilot, with: "“Nobody here was asked"))
    }

    @Test("one key turns the order, and the title says which")
    func orders() async {
        var pilot = await view()
        #expect(pilot.rows[0].contains("by speaker"))
        await pilot.press("O")
        #expect(pilot.rows[0].contains("by spread"))
        await pilot.press("O")
        #expect(pilot.rows[0].contains("by change"))
        #expect(row(of: pilot, with: "“The pier is safe") < row(of: pilot, with: "“Nobody here"))
        await pilot.press("O")
        #expect(pilot.rows[0].contains("by speaker"))
    }

    @Test("the filter narrows while it is typed, by words, speaker or outlet", arguments: ["baker", "tarn", "nobody"])
    func filtering(query: String) async {
        var pilot = await view()
        await pilot.press("f\(query)")
        #expect(row(of: pilot, with: "“The pier is safe") == -1 || query == "baker")
        #expect(pilot.rows.last?.contains("show only \(query)█") == true)
    }

    @Test("the filter looks at the words of every version")
    func filteringVersions() async {
        var pilot = await view()
        await pilot.press("fflagrant")
        #expect(row(of: pilot, with: "“The pier is safe") > 0)
    }

    @Test("Esc brings the earlier filter back, and clears it when nothing is typed")
    func leavingTheFilter() async {
        var pilot = await view()
        let all = pilot.rows.dropLast()
        await pilot.press("ftarn<Enter>")
        #expect(pilot.rows[0].contains("with “tarn”"))
        #expect(pilot.rows[0].contains("1 of 2 statements"))
        await pilot.press("fx<Esc>")
        #expect(pilot.rows[0].contains("with “tarn”"))
        await pilot.press("<Esc>j")
        await pilot.press("k")
        #expect(pilot.rows.dropLast() == all)
    }

    @Test("a filter that nothing passes says so in words")
    func emptyFilter() async {
        var pilot = await view()
        await pilot.press("fzeppelin")
        #expect(pilot.text.contains("No quote holds “zeppelin”. Esc shows all."))
        await pilot.press("<Enter>jk<Enter>")
        #expect(!pilot.hasQuit)
    }

    @Test("a story in which nobody speaks says so")
    func silence() async {
        let pilot = await view([Told.pier[4]])
        #expect(pilot.text.contains("Nobody is quoted here."))
    }

    @Test("Enter opens the card as the article has it that the view was opened from")
    func card() async {
        var pilot = Pilot(columns: 100, rows: 30, services: Told.pierServices)
        await pilot.start()
        await pilot.press("jjj\"<Enter>")
        #expect(pilot.rows.contains { $0.contains("● Tide Times") && $0.contains("opened here") })
        #expect(pilot.rows.contains { $0.contains("~ Harbour Herald") })
    }

    @Test("the same key turns to the quotes of all articles and back")
    func scope() async {
        let other = Told.article("Far away\n“The moon is dry,” Cy Vane said.\n", outlet: "Moon Mail")
        var pilot = await view(Told.pier + [other], stories: [0, 0, 0, 0, 0, 1])
        #expect(row(of: pilot, with: "The moon is dry") == -1)
        await pilot.press("\"")
        #expect(row(of: pilot, with: "The moon is dry") > 0)
        #expect(pilot.text.contains("all articles of the list"))
        #expect(pilot.rows.contains { $0.contains("“The pier is safe") && $0.contains("4 of 5") })
        await pilot.press("\"")
        #expect(row(of: pilot, with: "The moon is dry") == -1)
    }

    @Test("the view is there before the quotes are")
    func gathering() async {
        var pilot = Pilot(columns: 100, rows: 30, services: Told.pierServices)
        await pilot.start()
        _ = pilot.sendWithoutSettling(.key(.character("\"")))
        #expect(pilot.text.contains("gathering quotes …"))
        for key in ["j", "O", "G", "k"] { _ = pilot.sendWithoutSettling(.key(.character(key))) }
        #expect(pilot.text.contains("gathering quotes …"))
    }

    @Test("quotes that cannot be gathered lead back with a sentence")
    func failure() async {
        var pilot = Pilot(columns: 100, rows: 30, services: Told.pierServices)
        await pilot.start()
        let effects = pilot.sendWithoutSettling(.key(.character("\"")))
        guard case .quotes(_, let ticket)? = effects.first else {
            Issue.record("the view asks for quotes")
            return
        }
        _ = pilot.sendWithoutSettling(.failed("The library is locked.", ticket: ticket))
        #expect(pilot.rows.last?.contains("The library is locked.") == true)
        #expect(pilot.text.contains("Pier opens at last"))
    }

    @Test("a search lights words in the rows and Esc returns")
    func searching() async {
        var pilot = await view()
        let before = pilot.screen
        await pilot.press("/asked")
        #expect(pilot.rows.last?.contains("1 of 1") == true)
        await pilot.press("<Esc>")
        #expect(pilot.screen == before)
    }
}
