import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Density strip")
struct DensityTests {
    /// The strip, from the top: the last cell of every row of text.
    private func strip(_ pilot: Pilot) -> String { String(pilot.rows.dropFirst().dropLast(4).compactMap(\.last)) }

    @Test("the strip shows where both agree, differ, contradict and stand alone")
    func signs() async {
        let pilot = await DemoPilot.comparing()
        #expect(Set(strip(pilot)).isSuperset(of: "│~!<>↕"))
    }

    @Test("every conflict keeps its sign, however short the strip")
    func conflicts() async {
        for rows in [10, 12, 24, 60] {
            let pilot = await DemoPilot.comparing(columns: 120, rows: rows)
            #expect(pilot.rows.dropFirst().contains { $0.last == "!" })
        }
    }

    @Test("a click on the strip goes there")
    func jump() async {
        var pilot = await DemoPilot.comparing()
        await pilot.send(.mouse(MouseEvent(action: .press, x: 119, y: 34)))
        #expect(pilot.rows.last?.contains("100%") == true)
        await pilot.send(.mouse(MouseEvent(action: .press, x: 119, y: 1)))
        #expect(pilot.text.contains("Bridge rises to the occasion"))
    }

    @Test("the rows in view are lit in the strip, and none when all are in view")
    func visible() async {
        var pilot = await DemoPilot.comparing()
        let litAtTop = litCells(pilot)
        #expect(!litAtTop.isEmpty)
        await pilot.press("G")
        #expect(litCells(pilot).last ?? 0 > litAtTop.last ?? 0)
        await pilot.resize(columns: 120, rows: 300)
        #expect(litCells(pilot).isEmpty)
    }

    /// The rows whose last cell is lit: `!` in the roles of the screen.
    private func litCells(_ pilot: Pilot) -> [Int] {
        pilot.roles.split(separator: "\n").dropFirst().enumerated().filter { $0.element.dropLast().last == "!" }
            .map(\.offset)
    }
}
