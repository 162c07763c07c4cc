import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Corrections of quotes")
struct CorrectionTests {
    /// A pilot at the first quote of the first article.
    private func atQuote(columns: Int = 120, rows: Int = 40) async -> Pilot {
        var pilot = Pilot(columns: columns, rows: rows, services: Told.pierServices)
        await pilot.start()
        await pilot.press("<Enter>]q")
        return pilot
    }

    @Test("a corrected speaker is shown as the reader's")
    func speaker() async {
        var pilot = await atQuote()
        await pilot.press("sCy Vane<Enter>")
        #expect(pilot.rows.contains { $0.contains("Cy Vane ✎") })
        #expect(pilot.rows.last?.contains("quote 1 of 2 ✎") == true)
    }

    @Test("names the article knows complete the line")
    func completion() async {
        var pilot = await atQuote()
        await pilot.press("star<Tab>")
        #expect(pilot.rows.last?.contains("speaker Bo Tarn█") == true)
        await pilot.press("<Enter>")
        #expect(pilot.rows.contains { $0.contains("Bo Tarn ✎") })
    }

    @Test("an empty line names nobody")
    func nobody() async {
        var pilot = await atQuote()
        await pilot.press("s<Backspace><Enter>")
        #expect(pilot.rows.contains { $0.contains("nobody ✎") })
    }

    @Test("Esc leaves everything as it was")
    func cancelling() async {
        var pilot = await atQuote()
        let before = pilot.screen
        await pilot.press("sCy<Esc>")
        #expect(pilot.screen == before)
    }

    @Test("the kind turns from speech to scare quote to title and comes round")
    func kind() async {
        var pilot = await atQuote()
        await pilot.press("T")
        #expect(pilot.rows.last?.contains("scare quote 1 of 1 ✎") == true)
        await pilot.press("T")
        #expect(pilot.rows.last?.contains("title 1 of 1 ✎") == true)
        await pilot.press("T")
        #expect(pilot.rows.last?.contains("quote 1 of 2 ✎") == true)
    }

    @Test("a corrected kind changes the count in the list")
    func counts() async {
        var pilot = await atQuote()
        let row = pilot.rows.firstIndex { $0.hasPrefix(">") } ?? 0
        #expect(pilot.rows[row].contains("2❝"))
        await pilot.press("T")
        #expect(pilot.rows[row].contains("1❝"))
    }

    @Test("quick corrections build on each other before the first is answered")
    func quick() async {
        var pilot = await atQuote()
        let first = pilot.sendWithoutSettling(.key(.character("T")))
        let second = pilot.sendWithoutSettling(.key(.character("T")))
        guard case .correctQuotes(let one, let id, let ticket)? = first.first,
            case .correctQuotes(let both, _, let later)? = second.first
        else {
            Issue.record("a correction is kept by an effect")
            return
        }
        #expect(one.after.map(\.kind) == [.scare])
        #expect(both == DecisionChange(before: one.after, after: both.after) && both.after.map(\.kind) == [.title])
        #expect(later > ticket)
        let before = pilot.screen
        await pilot.send(.corrected(Told.pier[0].corrected(by: one.after), ticket: ticket))
        #expect(pilot.screen == before)
        await pilot.send(.corrected(Told.pier[0].corrected(by: both.after), ticket: later))
        #expect(pilot.rows.last?.contains("title 1 of 1 ✎") == true)
        #expect(id == Told.pier[0].article.id)
    }

    @Test("an article that comes while a correction is being kept is not asked for again before that is over")
    func pending() async throws {
        var pilot = await atQuote()
        let kept = pilot.sendWithoutSettling(.key(.character("T")))
        guard case .correctQuotes(let change, let id, let ticket)? = kept.first else {
            Issue.record("a correction is kept by an effect")
            return
        }
        let asked = pilot.sendWithoutSettling(.libraryChanged)
        for case .article(id, let earlier) in asked {
            let again = pilot.sendWithoutSettling(.article(OpenedArticle(Told.pier[0]), ticket: earlier))
            #expect(!again.contains { if case .article = $0 { true } else { false } })
        }
        await pilot.send(.corrected(Told.pier[0].corrected(by: change.after), ticket: ticket))
        #expect(pilot.rows.last?.contains("scare quote 1 of 1 ✎") == true)
    }

    @Test("undo takes corrections back one by one")
    func undo() async {
        var pilot = await atQuote()
        let before = pilot.rows.dropLast()
        await pilot.press("T")
        let once = pilot.rows.dropLast()
        await pilot.press("sCy Vane<Enter>")
        await pilot.press("U")
        #expect(pilot.rows.dropLast() == once)
        await pilot.press("U")
        #expect(pilot.rows.dropLast() == before)
    }

    @Test("a correction in the card is seen there and in the article")
    func inTheCard() async {
        var pilot = await atQuote()
        await pilot.press("<Enter>sCy Vane<Enter>")
        #expect(pilot.rows.contains { $0.contains("The Pier Post") && $0.contains("Cy Vane ✎") })
        await pilot.press("q")
        #expect(pilot.rows.contains { $0.contains("Cy Vane ✎") })
    }

    @Test("a correction in the quotes view moves the statement to its speaker")
    func inTheView() async {
        var pilot = await atQuote()
        await pilot.press("\"sCy Vane<Enter>")
        let heading = pilot.rows.firstIndex { $0.contains("Cy Vane  1") } ?? -2
        #expect(pilot.rows[heading + 1].contains("✎"))
        #expect(pilot.rows[heading + 1].contains("“The pier is safe"))
    }

    @Test("a corrected quote changes an open comparison, which stays where it is")
    func inTheComparison() async {
        var pilot = Pilot(columns: 120, rows: 40, services: Told.pierServices)
        await pilot.start()
        await pilot.press("c]q")
        let before = pilot.rows.dropLast()
        await pilot.press("sCy Vane<Enter>")
        let changed = zip(before, pilot.rows).filter { $0 != $1 }
        #expect(changed.count == 1)
        #expect(changed.first?.1.contains("❝ Cy Vane: quoted word for word in both") == true)
        await pilot.press("<Enter>")
        #expect(pilot.rows.contains { $0.contains("Cy Vane ✎") })
    }

    @Test("a correction that could not be kept is given up with a sentence")
    func failure() async {
        var pilot = await atQuote()
        let effects = pilot.sendWithoutSettling(.key(.character("T")))
        guard case .correctQuotes(_, _, let ticket)? = effects.first else {
            Issue.record("a correction is kept by an effect")
            return
        }
        _ = pilot.sendWithoutSettling(.failed("The disk is full.", ticket: ticket))
        #expect(pilot.rows.last?.contains("The disk is full.") == true)
        await pilot.press("T")
        #expect(pilot.rows.last?.contains("scare quote 1 of 1 ✎") == true)
    }

    @Test("without a quote in focus the keys say what to do", arguments: ["s", "T"])
    func nowhere(keys: String) async {
        var pilot = Pilot(services: Told.pierServices)
        await pilot.start()
        await pilot.press("<Enter>\(keys)")
        #expect(pilot.rows.last?.contains("]q goes to a quote first.") == true)
    }

    @Test(
        "a correction of an earlier run is taken back by undo, and by a key in the prompt", arguments: ["U", "s<Del>"])
    func earlierRun(keys: String) async {
        let services = Told.pierServices
        var first = Pilot(columns: 120, rows: 40, services: services)
        await first.start()
        await first.press("<Enter>]q")
        await first.press("sCy Vane<Enter>")
        var second = Pilot(columns: 120, rows: 40, services: services)
        await second.start()
        await second.press("<Enter>]q")
        #expect(second.rows.contains { $0.contains("Cy Vane ✎") })
        #expect(second.rows.last?.contains("U as found") == true)
        await second.press(keys)
        #expect(second.rows.last?.contains("Back to what was found.") == true)
        #expect(!second.text.contains("Cy Vane"))
        await second.press("U")
        #expect(second.rows.contains { $0.contains("Cy Vane ✎") })
    }
}
