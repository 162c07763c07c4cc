import ParallaxReader
import ParallaxTesting
import Testing

@Suite("The bar of the pane that has the keys")
struct FocusBarTests {
    private func bars(_ pilot: Pilot) -> Int { pilot.text.count { $0 == "▌" } }

    @Test(
        "every view has one bar, before and after the keys go to the next pane",
        arguments: ["", "<Enter>", "c", "v", "\"", "A", "A<Enter>", "B"], [(80, 24), (200, 60)])
    func one(keys: String, size: (columns: Int, rows: Int)) async {
        var pilot = await DemoPilot.started(columns: size.columns, rows: size.rows)
        await pilot.press(keys)
        #expect(bars(pilot) == 1, "\(keys)")
        await pilot.press("<Tab>")
        #expect(bars(pilot) == 1, "\(keys), then the next pane")
    }

    @Test("while the list has the keys a thin line tells which version of a quote was chosen")
    func card() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>]q<Enter>j")
        let before = bars(pilot)
        await pilot.press("<Tab>")
        #expect(before > 1 && bars(pilot) == 1 && pilot.rows[0].hasPrefix("▌"))
        #expect(pilot.rows.count { $0.dropFirst(37).contains("│") } == before - 1)
        await pilot.press("<Tab>")
        #expect(bars(pilot) == before && !pilot.rows[0].hasPrefix("▌"))
    }

    @Test("while the list has the keys a thin line tells which version of a row the column is at")
    func versions() async {
        var pilot = await DemoPilot.started(columns: 200, rows: 60)
        await pilot.press("vi9h")
        let before = bars(pilot)
        await pilot.press("<S-Tab>")
        #expect(before > 1 && bars(pilot) == 1)
        #expect(pilot.rows.count { $0.contains("││") } == before - 1)
        await pilot.press("<Tab>")
        #expect(bars(pilot) == before && !pilot.rows.contains { $0.contains("││") })
    }
}
