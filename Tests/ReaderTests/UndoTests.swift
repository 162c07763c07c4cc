import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Undo")
struct UndoTests {
    @Test("with nothing to undo the reader says so", arguments: ["U", "cU"])
    func nothing(keys: String) async {
        var pilot = await DemoPilot.started()
        await pilot.press(keys)
        #expect(pilot.rows.last?.contains("There is nothing to undo.") == true)
    }
}
