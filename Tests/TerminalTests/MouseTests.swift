import ParallaxReader
import Testing

@testable import ParallaxTerminal

@Suite("The pointer")
struct MouseTests {
    private func parsed(_ text: String) -> MouseReport? {
        MouseReport(parameters: Array(text.dropLast().utf8), final: text.utf8.last ?? 0)
    }

    @Test(
        "reports say what happened",
        arguments: [
            ("0;10;5M", .press), ("0;10;5m", .release), ("32;10;5M", .drag), ("64;10;5M", .wheelUp),
            ("65;10;5M", .wheelDown), ("16;10;5M", .press), ("68;10;5M", .wheelUp),
        ] as [(String, MouseReport.Action)])
    func actions(text: String, action: MouseReport.Action) throws {
        let report = try #require(parsed(text))
        #expect(report.action == action && report.x == 9 && report.y == 4)
    }

    @Test(
        "other buttons, motion without a button and nonsense mean nothing",
        arguments: [
            "1;10;5M", "2;10;5M", "35;10;5M", "66;1;1M", "67;1;1M", "0;0;1M", "0;1;0M", "0;1M", "M", ";;M", "a;b;cM",
            "0;99999999999999999999;1M", "0;-1;1M", "0;1;1;1M", "128;1;1M",
        ])
    func nonsense(text: String) {
        #expect(parsed(text) == nil)
    }

    @Test("the decoder reads a report after the sequence curses knows")
    func decoded() {
        var decoder = KeyDecoder()
        let code = KeyCode.number(at: KeyCode.defined.firstIndex { $0.meaning == .mouse } ?? -1)
        var events = [decoder.decode(.code(code))]
        events += "0;3;2M".utf8.map { decoder.decode(.byte($0)) }
        #expect(events.compactMap(\.self) == [parsed("0;3;2M")].compactMap { $0.map(InputEvent.mouse) })
        #expect(!decoder.isInside)
    }

    @Test("two quick presses on a cell are a double click; a third begins anew")
    func doubleClick() throws {
        let press = try #require(parsed("0;3;2M"))
        let begin = ContinuousClock.now
        var clicks = ClickCounter()
        let actions = [0, 100, 200, 300].map { clicks.event(press, at: begin + .milliseconds($0)).action }
        #expect(actions == [.press, .doubleClick, .press, .doubleClick])
    }

    @Test("slow presses, and presses on two cells, are single")
    func singleClicks() throws {
        let (here, there) = (try #require(parsed("0;3;2M")), try #require(parsed("0;4;2M")))
        let begin = ContinuousClock.now
        var clicks = ClickCounter()
        #expect(clicks.event(here, at: begin).action == .press)
        #expect(clicks.event(here, at: begin + .milliseconds(401)).action == .press)
        #expect(clicks.event(there, at: begin + .milliseconds(450)).action == .press)
    }
}
