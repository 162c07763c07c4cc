import ParallaxReader
import ParallaxTesting
import Testing

@Suite("The bar of the pane that has the keys")
struct FocusBarTests {
    private func bars(_ pilot: Pilot) -> Int { pilot.text.count { $0 == "▌" } }

    @Test(
        "every view has one bar, in the first column of its pane",
        arguments: ["", "<Enter>", "c", "v", "\"", "A", "A<Enter>", "B"], [(80, 24), (200, 60)])
    func one(keys: String, size: (columns: Int, rows: Int)) async {
        var pilot = await DemoPilot.started(columns: size.columns, rows: size.rows)
        await pilot.press(keys)
        #expect(bars(pilot) == 1, "\(keys)")
        await pilot.press("<Tab>")
        #expect(bars(pilot) == 1, "\(keys), then the next pane")
    }
}
