import Foundation
import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Selecting")
struct SelectionTests {
    private func copied(_ pilot: Pilot) -> String? {
        for case .copy(let text) in pilot.terminalRequests.reversed() { return text }
        return nil
    }

    private func pier() async -> Pilot {
        var pilot = Pilot(columns: 100, rows: 30, services: Told.pierServices)
        await pilot.start()
        await pilot.press("<Enter>")
        return pilot
    }

    private static let council = "The council opened the pier on Monday."
    private static let baker = "“Nobody here was asked,” the baker Bo Tarn said."

    @Test("V begins with the first paragraph, j takes the next sentence, yy copies both")
    func sentences() async throws {
        var pilot = await pier()
        await pilot.press("V")
        #expect(pilot.rows.last?.contains("selected: 1 sentence") == true)
        await pilot.press("jyy")
        let text = try #require(copied(pilot))
        #expect(text.hasPrefix(Self.council + "\n\n“The pier is safe"))
        #expect(!text.contains("Bo Tarn"))
    }

    @Test("a count takes as many; k gives back down to what it began with")
    func back() async {
        var pilot = await pier()
        await pilot.press("V2j")
        #expect(pilot.rows.last?.contains("selected: 3 sentences") == true)
        await pilot.press("9kyy")
        #expect(copied(pilot) == Self.council)
    }

    @Test("to the end and to the beginning")
    func ends() async {
        var pilot = await pier()
        await pilot.press("VGyy")
        #expect(copied(pilot)?.hasSuffix(Self.baker) == true)
        await pilot.press("Vgyy")
        #expect(copied(pilot)?.hasPrefix(Self.council) == true)
    }

    @Test("yc copies the words and under them where they stand")
    func citation() async {
        var pilot = await pier()
        await pilot.press("V}}yc")
        let text = copied(pilot) ?? ""
        #expect(text.hasPrefix(Self.council))
        #expect(text.hasSuffix("\n\n— The Pier Post, “Pier opens at last”, paragraphs 1–3, The Pier Post"))
    }

    @Test("copying ends the selection, and so do Esc and V", arguments: ["yy", "yc", "<Esc>", "V"])
    func end(keys: String) async {
        var pilot = await pier()
        let bars = pilot.text.count { $0 == "▌" }
        await pilot.press("Vj" + keys + "k")
        #expect(!pilot.text.contains("selected:"))
        #expect(pilot.text.count { $0 == "▌" } == bars, "only that of the pane")
    }

    @Test("selected lines have a bar beside them, others none")
    func bars() async {
        var pilot = await pier()
        await pilot.press("V")
        let marked = pilot.rows.filter { $0.contains("▌") && $0.contains("council") }
        #expect(marked.count == 1)
        #expect(!pilot.rows.contains { $0.contains("▌") && $0.contains("Bo Tarn") })
    }

    @Test("in a comparison both sides are selected; Tab leaves one of them")
    func sides() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]nVjyc")
        let both = copied(pilot) ?? ""
        #expect(both.contains("A  Ostrel Courier") && both.contains("B  Saltmark Wire"))
        #expect(both.components(separatedBy: "\n— ").count == 3)
        await pilot.press("V<Tab><Tab>yy")
        let one = copied(pilot) ?? ""
        #expect(one.hasPrefix("B  Saltmark Wire") && !one.contains("Ostrel"))
    }

    @Test("a selection reaches all passages of a comparison and no further")
    func all() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("gVG9999jyy")
        let text = copied(pilot) ?? ""
        let last = DemoPilot.articles[0].sentences.last.map { DemoPilot.articles[0].article.text[$0.range] } ?? ""
        #expect(text.contains(last))
    }

    @Test("a selection opens the folds it reaches")
    func folds() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("zdgVGyy")
        #expect(copied(pilot)?.isEmpty == false)
        #expect(pilot.isWhole)
    }

    @Test("drawing the pointer over an article selects its sentences")
    func pointer() async throws {
        var pilot = await pier()
        let first = try #require(pilot.rows.firstIndex { $0.contains("The council opened") })
        let last = try #require(pilot.rows.firstIndex { $0.contains("Bo Tarn said") })
        let column = 60
        await pilot.send(.mouse(MouseEvent(action: .press, x: 60, y: first)))
        await pilot.send(.mouse(MouseEvent(action: .drag, x: column, y: last)))
        await pilot.send(.mouse(MouseEvent(action: .release, x: column, y: last)))
        #expect(pilot.rows.last?.contains("selected: 3 sentences") == true)
        await pilot.send(.mouse(MouseEvent(action: .press, x: 60, y: first)))
        #expect(!pilot.text.contains("selected:"))
    }

    @Test("where there is no text to select the reader is told")
    func nothing() async {
        var pilot = Pilot(services: FixedServices([]))
        await pilot.start()
        await pilot.press("V")
        #expect(pilot.text.contains("Passages are selected in an article or a comparison."))
    }
}
