import ParallaxReader
import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("Beside a list that has no article")
struct EmptyListTests {
    private static let sizes = [(80, 24), (120, 40), (200, 60)]
    /// Words of the status line for keys that need an article.
    private static let articleKeys = ["read", "compare", "quote", "order"]

    private func narrowed(_ size: (columns: Int, rows: Int), by keys: String = "fzzzz<Enter>") async -> Pilot {
        var pilot = await InventedLibrary.opened(InventedLibrary.few, columns: size.columns, rows: size.rows)
        await pilot.press(keys)
        return pilot
    }

    private func offersNoArticleKey(_ pilot: Pilot) -> Bool {
        let status = pilot.rows.last ?? ""
        return !Self.articleKeys.contains { status.contains(" \($0)") }
    }

    @Test("Tab stays and says why, and only keys that lead on are offered", arguments: sizes)
    func tab(columns: Int, rows: Int) async {
        var pilot = await narrowed((columns, rows))
        #expect(pilot.rows[0].hasPrefix("▌") && pilot.rows.last?.contains("Esc all") == true)
        #expect(offersNoArticleKey(pilot))
        await pilot.press("<Tab>")
        #expect(pilot.rows[0].hasPrefix("▌"))
        #expect(pilot.rows.last?.contains("There is no article here.") == true)
        await pilot.press("<Esc><Tab>")
        #expect(!pilot.rows[0].hasPrefix("▌") && pilot.rows.last?.contains("quote") == true)
    }

    @Test("a click into the empty place leaves the keys with the list", arguments: sizes)
    func click(columns: Int, rows: Int) async {
        var pilot = await narrowed((columns, rows))
        await pilot.send(.mouse(MouseEvent(action: .press, x: columns - 10, y: rows - 5)))
        #expect(pilot.rows[0].hasPrefix("▌") && offersNoArticleKey(pilot))
    }

    @Test("a list that empties beside the article, or is hidden, leaves no key of it", arguments: ["<Enter>FF", "FFL"])
    func emptied(keys: String) async {
        var pilot = await narrowed((120, 40), by: keys)
        #expect(pilot.text.contains("No article has a star.") && pilot.rows.last?.contains("q back") == true)
        #expect(offersNoArticleKey(pilot))
        await pilot.press("q")
        #expect(pilot.rows[0].hasPrefix("▌") && pilot.rows.last?.contains("q quit") == true)
    }

    @Test("of files none of which could be read only the way out is offered")
    func unreadable() async {
        var pilot = Pilot(services: FixedServices([]))
        await pilot.start()
        await pilot.press("<Tab>")
        #expect(pilot.rows.last?.contains("There is no article here.") == true)
        await pilot.press("j")
        #expect(pilot.rows.last?.contains("? help  q quit") == true && offersNoArticleKey(pilot))
    }
}
