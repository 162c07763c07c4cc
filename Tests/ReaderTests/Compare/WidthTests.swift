import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Widths")
struct WidthTests {
    /// The column in which the right text begins.
    private func border(_ pilot: Pilot) -> Int? {
        pilot.rows[0].firstIndex(of: "│").map { pilot.rows[0].distance(from: pilot.rows[0].startIndex, to: $0) }
    }

    @Test("the border between the texts moves and stops while both can be read")
    func border() async {
        var pilot = await DemoPilot.comparing()
        let middle = border(pilot) ?? 0
        await pilot.press(">")
        #expect(border(pilot) == middle + 2)
        await pilot.press("3<lt>")
        #expect(border(pilot) == middle - 4)
        await pilot.press("99>")
        let far = border(pilot) ?? 0
        #expect(far < 120 - 24 && pilot.isWhole)
        await pilot.press("<lt>")
        #expect(border(pilot) == far - 2)
    }

    @Test("the list beside the article becomes wider and narrower, within bounds")
    func list() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        let before = border(pilot) ?? 0
        await pilot.press("2>")
        #expect(border(pilot) == before + 4)
        await pilot.press("99>")
        #expect(border(pilot) ?? 0 < 80)
        await pilot.press("99<lt>")
        #expect(border(pilot) == 20)
    }

    @Test("the pointer drags the border between the texts and the one beside the list")
    func drag() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        let list = border(pilot) ?? 0
        await drag(&pilot, from: list, to: list + 9)
        #expect(border(pilot) == list + 9)
        await pilot.press("c")
        let middle = border(pilot) ?? 0
        await drag(&pilot, from: middle + 2, to: middle - 8)
        #expect(border(pilot) == middle - 10)
        await pilot.send(.mouse(MouseEvent(action: .drag, x: 90, y: 5)))
        #expect(border(pilot) == middle - 10)
    }

    private func drag(_ pilot: inout Pilot, from start: Int, to end: Int) async {
        await pilot.send(.mouse(MouseEvent(action: .press, x: start, y: 5)))
        await pilot.send(.mouse(MouseEvent(action: .drag, x: end, y: 6)))
        await pilot.send(.mouse(MouseEvent(action: .release, x: end, y: 6)))
    }

    @Test("where nothing stands side by side the reader is told so")
    func nothing() async {
        var pilot = await DemoPilot.started(columns: 80, rows: 24)
        await pilot.press("Z>")
        #expect(pilot.text.contains("Nothing stands side by side here."))
    }

    /// The row of the rule under the list.
    private func rule(_ pilot: Pilot) -> Int? { pilot.rows.firstIndex { $0.hasPrefix("────") } }

    @Test("the list over the article becomes higher and lower, by keys and by the pointer, within bounds")
    func height() async {
        var pilot = await DemoPilot.started(columns: 80, rows: 24)
        let before = rule(pilot) ?? 0
        await pilot.press("2>")
        #expect(rule(pilot) == before + 2)
        await pilot.send(.mouse(MouseEvent(action: .press, x: 30, y: before + 2)))
        await pilot.send(.mouse(MouseEvent(action: .drag, x: 31, y: before + 7)))
        await pilot.send(.mouse(MouseEvent(action: .release, x: 31, y: before + 7)))
        #expect(rule(pilot) == before + 7 && pilot.isWhole)
        await pilot.press("99>")
        #expect(rule(pilot) == 19)
        await pilot.press("99<lt>")
        #expect(rule(pilot) == 3)
        await pilot.press("1>")
        #expect(rule(pilot) == 4)
    }

    @Test("whoever wants no hyphens gets none", arguments: [true, false])
    func hyphenation(isWanted: Bool) async {
        var settings = Settings()
        settings.hyphenates = isWanted
        var pilot = Pilot(columns: 80, rows: 24, services: DemoPilot.services, settings: settings)
        await pilot.start()
        await pilot.press("c99<lt>")
        var divided = false
        for _ in 0..<30 {
            divided = divided || pilot.rows.contains { row in row.prefix(28).contains(/\p{Ll}- *│/) }
            await pilot.press("5j")
        }
        #expect(divided == isWanted)
    }

    @Test("narrow columns divide long words, and a search still finds them whole")
    func hyphens() async {
        var pilot = await DemoPilot.comparing(columns: 80, rows: 24)
        await pilot.press("99<lt>")
        var divided = false
        for _ in 0..<30 {
            divided = divided || pilot.rows.contains { row in row.prefix(28).contains(/\p{Ll}- *│/) }
            await pilot.press("5j")
        }
        #expect(divided)
        await pilot.press("/firefighters")
        #expect(pilot.rows.last?.contains("1 of") == true)
    }
}
