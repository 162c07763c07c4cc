import ParallaxReader
import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("Simulated sessions")
struct SimulationTests {
    private static let keys: [Key] =
        Keymap.standard.bindings.filter { ![.quit, .suspend].contains($0.command) }.flatMap(\.keys)
        + ["a", "字", "é", "👩‍👩‍👧", "3", "1"].map(Key.character) + [.backspace, .enter, .function(9)]

    @Test("any keys at any size keep the canvas whole and the program alive", arguments: 0..<40)
    func randomKeys(seed: Int) async {
        var random = SeededRandom(seed: UInt64(seed))
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        for _ in 0..<40 {
            switch Int.random(in: 0..<12, using: &random) {
            case 0:
                await pilot.resize(
                    columns: Int.random(in: 0...210, using: &random), rows: Int.random(in: 0...62, using: &random))
            case 1:
                let action: MouseEvent.Action =
                    [.wheelUp, .wheelDown, .press, .drag, .release, .doubleClick].randomElement(using: &random)
                    ?? .press
                await pilot.send(
                    .mouse(
                        MouseEvent(
                            action: action, x: Int.random(in: -1...210, using: &random),
                            y: Int.random(in: -1...62, using: &random))))
            default:
                await pilot.send(.key(Self.keys.randomElement(using: &random) ?? .enter))
            }
            #expect(pilot.isWhole)
        }
    }

    @Test(
        "every size from 1×1 on is drawn whole",
        arguments: [
            "", "<Enter>", "c", "?", "c/bridge", "\"", "\"O", "<Enter>]q<Enter>", "<Enter>]qs", ":", ":di", "C",
            "v", "v3li", "vFF", "A", "A<Enter>", "A<Enter>jM", "B", "<Enter>e",
        ])
    func everySize(keys: String) async {
        var pilot = await DemoPilot.started(columns: 100, rows: 30)
        await pilot.press(keys)
        for columns in stride(from: 0, through: 170, by: 7) {
            for rows in [0, 1, 2, 5, 9, 10, 11, 24, 40] {
                await pilot.resize(columns: columns, rows: rows)
                #expect(pilot.isWhole, "\(columns)×\(rows)")
            }
        }
    }

    @Test(
        "a storm of resizes leaves the reader at the same place in the text",
        arguments: ["<Enter>3 2j", "c12j", "\"9j", "<Enter>]q<Enter>jjj", "v29j4l", "v7ji", "Aj", "A<Enter>3j"])
    func resizeKeepsThePlace(keys: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(keys)
        let before = pilot.rows
        var random = SeededRandom(seed: 7)
        for _ in 0..<60 {
            await pilot.resize(
                columns: Int.random(in: 1...220, using: &random), rows: Int.random(in: 1...70, using: &random))
        }
        await pilot.resize(columns: 120, rows: 40)
        #expect(pilot.rows == before)
    }

    @Test("a screen that is too small says so, and comes back whole")
    func tooSmall() async {
        var pilot = await DemoPilot.started(columns: 80, rows: 24)
        let before = pilot.rows
        await pilot.resize(columns: 39, rows: 24)
        #expect(pilot.rows[0].hasPrefix("too small"))
        await pilot.resize(columns: 80, rows: 9)
        #expect(pilot.rows[0].hasPrefix("too small"))
        await pilot.resize(columns: 80, rows: 24)
        #expect(pilot.rows == before)
    }

    @Test("the same messages lead to the same screens")
    func replay() async {
        var first = await DemoPilot.started(columns: 120, rows: 40)
        var second = await DemoPilot.started(columns: 120, rows: 40)
        for keys in ["j", "c", "]n", "/the", "<Enter>", "n", "x", "q"] {
            await first.press(keys)
            await second.press(keys)
            #expect(first.screen == second.screen)
        }
    }
}
