import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Links by hand")
struct LinkingTests {
    private func corrections(in effects: [Effect]) -> [LinkCorrection]? {
        for case .correctLinks(let change, _, _, _) in effects { return change.after }
        return nil
    }

    @Test("two sentences are chosen and linked, and U takes it back")
    func link() async {
        var pilot = await DemoPilot.comparing()
        let before = pilot.rows.dropLast()
        await pilot.press("p")
        #expect(pilot.rows.last?.contains("j k choose in A") == true)
        await pilot.press("9j<Enter>")
        #expect(pilot.rows.last?.contains("choose in B") == true)
        await pilot.press("99k")
        #expect(pilot.text.contains("A 10 and B 1 are not linked"))
        await pilot.press("<Enter>")
        #expect(pilot.rows.last?.contains("Linked. U takes it back.") == true)
        await pilot.press("U")
        await pilot.press("g")
        #expect(pilot.rows.dropLast() == before)
        #expect(pilot.rows.last?.contains("nothing to undo") == false)
    }

    @Test("the link between two linked sentences is cut")
    func cut() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]np<Enter>")
        #expect(pilot.rows.last?.contains("cut the link") == true)
        await pilot.press("<Enter>")
        #expect(pilot.rows.last?.contains("The link is cut.") == true)
        #expect(!pilot.text.contains("A Eleven · B Fourteen"))
        await pilot.press("U")
        #expect(pilot.text.contains("A Eleven · B Fourteen"))
    }

    @Test("a link by hand is told as the reader's own")
    func ownLink() async {
        var pilot = await DemoPilot.comparing(columns: 120, rows: 200)
        await pilot.press("]op<Enter><Enter>")
        #expect(pilot.text.contains("linked by you"))
    }

    @Test("a link by hand between sentences that stand level with others is seen at both ends, and its row has a sign")
    func seen() async {
        let lines = ["The pier was opened on Monday.", "Gulls ate all the bread rolls.", "A band played until dawn."]
        let text = (["Pier"] + lines).joined(separator: "\n")
        let services = FixedServices([Told.article(text), Told.article(text, outlet: "Harbour Herald")])
        var pilot = Pilot(columns: 120, rows: 40, services: services)
        await pilot.start()
        await pilot.press("c")
        #expect(!pilot.text.contains("│ · │"))
        await pilot.press("p<Enter>2j")
        #expect(pilot.text.contains("A 1 and B 3 are not linked"))
        await pilot.press("<Enter>")
        #expect(pilot.text.contains("told elsewhere too · ¶3 of B · linked by you"))
        #expect(pilot.rows.count { $0.contains("│ · │") } == 2)
        await pilot.press("G")
        #expect(pilot.text.contains("told elsewhere too · ¶1 of A · linked by you"))
        await pilot.press("U")
        #expect(!pilot.text.contains("told elsewhere too"))
    }

    @Test("Esc leaves the choice and changes nothing", arguments: ["<Esc>", "q", "p"])
    func leave(key: String) async {
        var pilot = await DemoPilot.comparing()
        let before = pilot.rows
        await pilot.press("p" + key)
        #expect(pilot.rows == before)
    }

    @Test("a passage that is out of view when the choice is left is told no more", arguments: [80, 120])
    func place(columns: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: columns, rows: 24)
        await pilot.press("]o")
        #expect(pilot.rows.last?.contains("unmatched 1 of ") == true)
        await pilot.press("p9j<Esc>")
        let pane = try #require(pilot.reader.compare)
        #expect(pane.isCurrentInView && pane.passageInFocus == pane.current)
        #expect(pilot.rows.last?.contains("unmatched 1 of ") == false)
    }

    @Test("corrections made before the first answer build on each other")
    func quickCorrections() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("p<Enter>")
        let first = pilot.sendWithoutSettling(.key(.enter))
        #expect(corrections(in: first)?.count == 1)
        for key in Key.parse("pj<Enter>") ?? [] { _ = pilot.sendWithoutSettling(.key(key)) }
        let second = pilot.sendWithoutSettling(.key(.enter))
        #expect(corrections(in: second)?.count == 2)
        let undone = pilot.sendWithoutSettling(.key(.character("U")))
        #expect(corrections(in: undone) == corrections(in: first))
    }

    @Test("a comparison that comes without the newest corrections is asked for again")
    func lateComparison() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]np<Enter>")
        _ = pilot.sendWithoutSettling(.key(.enter))
        let effects = pilot.sendWithoutSettling(.key(.character("x")))
        guard
            case .comparison(_, _, let ticket)? = effects.first(where: {
                if case .comparison = $0 { true } else { false }
            })
        else {
            Issue.record("swapping asks for a comparison")
            return
        }
        let stale = Comparison(left: DemoPilot.articles[1], right: DemoPilot.articles[0])
        let again = pilot.sendWithoutSettling(.comparison(stale, ticket: ticket))
        #expect(corrections(in: again)?.count == 1)
    }

    @Test("swapped sides keep the corrections, mirrored")
    func swap() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]np<Enter><Enter>x")
        #expect(pilot.rows[0].contains("A  Saltmark Wire"))
        #expect(!pilot.text.contains("A Fourteen · B Eleven"))
        await pilot.press("U")
        #expect(pilot.text.contains("A Fourteen · B Eleven"))
    }

    @Test("the choice moves through folds and stacked passages", arguments: ["zd", "zs", "\\"])
    func everywhere(keys: String) async {
        var pilot = await DemoPilot.comparing()
        await pilot.press(keys + "p")
        for _ in 0..<12 {
            await pilot.press("j")
            #expect(pilot.text.contains("◂") || pilot.text.contains("▸"))
        }
        await pilot.press("<Enter>3k")
        #expect(pilot.text.contains("▸"))
    }
}
