import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Inspector strip")
struct InspectorTests {
    @Test("an edited passage says how sure the link is, how much was changed, and what first")
    func edited() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]n")
        #expect(pilot.text.contains("edited · 99 % sure"))
        #expect(pilot.text.contains("2 changes, first: A “Eleven” · B “Fourteen”"))
        #expect(pilot.text.contains("people: A Eleven · B Fourteen"))
    }

    @Test("where rows are few a value that differs comes first")
    func oneRow() async {
        var pilot = await DemoPilot.comparing(columns: 80, rows: 24)
        await pilot.press("]n")
        #expect(pilot.rows[22].hasPrefix("── people: A Eleven · B Fourteen"))
    }

    @Test("the keys it names are those that are bound")
    func boundKeys() async {
        let keymap = Keymap.standard.with(
            [KeyBinding(keys: [.character("P")], command: .swap, view: nil)],
            decided: [Keymap.Decision(command: .swap, view: nil)])
        var pilot = Pilot(columns: 120, rows: 40, services: DemoPilot.services, keymap: keymap)
        await pilot.start()
        await pilot.press("c]n")
        #expect(pilot.text.contains("]n number  P swap"))
    }

    @Test("an article beside its earlier text has no other side or outlet to turn to")
    func revision() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>i]n")
        #expect(pilot.text.contains("A  Ostrel Courier, before"))
        #expect(!pilot.text.contains("swap") && !pilot.text.contains(") turn"))
        await pilot.press(":swap")
        #expect(!pilot.rows.contains { $0.hasPrefix(" > swap") })
        await pilot.press("<Esc>q:swap")
        #expect(pilot.rows.contains { $0.hasPrefix(" > swap") })
    }

    @Test("a moved passage says where its partner is")
    func moved() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]m")
        #expect(pilot.text.contains("moved · ¶3 of B"))
    }

    @Test("a quote says whose it is and how the wording differs")
    func quote() async {
        var pilot = await DemoPilot.comparing()
        var seen: Set<String> = []
        for _ in 0..<12 {
            await pilot.press("]q")
            for row in pilot.rows.suffix(4) where row.contains("❝") { seen.insert(row) }
        }
        #expect(seen.contains { $0.contains("Ilse Maravant: quoted") })
    }
}

@Suite("Partners that stand elsewhere")
struct PartnerTests {
    @Test("a key shows the partner of a moved passage level, and the same key puts it back")
    func level() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]m")
        let before = pilot.rows
        await pilot.press("=")
        #expect(pilot.text.contains("· · ·  from ¶3 of B  · · ·"))
        #expect(pilot.text.contains("¶3 of B is shown here"))
        let row = pilot.rows.first { $0.contains("OSTREL — The new Heron Bridge") }
        #expect(row?.contains("The mayor, a brass band and a wedding party") == true)
        await pilot.press("=")
        #expect(pilot.rows == before)
    }

    /// A comparison in which nothing is linked, and only the values that differ are known.
    private static let unlinked: Comparison = {
        let found = Comparison(left: DemoPilot.articles[0], right: DemoPilot.articles[1])
        return Comparison(
            left: found.left, right: found.right, headline: [], links: [], weakLinks: [],
            unmatchedLeft: Array(found.left.sentences.indices), unmatchedRight: Array(found.right.sentences.indices),
            conflicts: found.conflicts, quotes: found.quotes, shared: found.shared)
    }()

    @Test(
        "values that differ and quotes are brought level though nothing links their sentences",
        arguments: ["]n", "]q"])
    func unlinked(jump: String) async throws {
        var pilot = await DemoPilot.started(columns: 120, rows: 60)
        let effects = pilot.sendWithoutSettling(.key(.character("c")))
        guard case .comparison(_, _, let ticket)? = effects.first else {
            Issue.record("c asks for a comparison")
            return
        }
        _ = pilot.sendWithoutSettling(.comparison(Self.unlinked, ticket: ticket))
        await pilot.press(jump)
        #expect(!pilot.text.contains("is shown here"))
        await pilot.press("=")
        #expect(pilot.text.contains("of B is shown here"))
        let level = pilot.rows.filter { $0.contains("Eleven people") && $0.contains("Fourteen people") }
        #expect(level.isEmpty == (jump != "]n"))
    }

    @Test("a passage that stands level has nothing to bring")
    func alreadyLevel() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]n=")
        #expect(pilot.text.contains("Both sides stand level here."))
    }

    @Test("loose matches are shown on request and hidden again")
    func weak() async {
        var pilot = await DemoPilot.comparing(columns: 120, rows: 200)
        await pilot.press(")")
        #expect(!pilot.text.contains("loosely like ¶"))
        await pilot.press("w")
        #expect(pilot.text.contains("loosely like ¶"))
        #expect(pilot.rows.last?.contains("loose match") == true)
        await pilot.press("w")
        #expect(!pilot.text.contains("loosely like ¶"))
    }

    @Test("a guessed speaker has a question mark under a comparison and over a quote's versions")
    func guess() async throws {
        let articles = DemoPilot.articles.prefix(6)
        let guessed = { (quote: Quote) in quote.kind == .speech && quote.rule.isDoubtful && quote.speaker != nil }
        let left = try #require(articles.first { $0.quotes.contains(where: guessed) })
        let name = try #require(left.quotes.first(where: guessed)?.speaker)
        let right = try #require(articles.first { $0.article.id != left.article.id })
        var pilot = Pilot(columns: 160, rows: 60, services: FixedServices([left, right]))
        await pilot.start()
        await pilot.press("c")
        var seen = false
        for _ in left.quotes + right.quotes where !seen {
            await pilot.press("]q")
            seen = pilot.text.contains("❝ \(name) ?: ")
        }
        #expect(seen)
        await pilot.press("q<Enter>g]q")
        for _ in left.quotes where pilot.reader.quoteInFocus.map({ guessed($0.quote) }) != true {
            await pilot.press("]q")
        }
        await pilot.press("<Enter>")
        #expect(pilot.rows[0].contains(" \(name) ?  "))
    }
}
