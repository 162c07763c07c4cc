import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("The help page")
struct HelpTests {
    /// The words of the page from beginning to end, without the keys beside them.
    private func words(_ pilot: inout Pilot) async -> String {
        var rows = pilot.rows.dropLast().map { $0 }
        var last = ""
        while last != pilot.text {
            last = pilot.text
            await pilot.press("<Down>")
            rows += pilot.rows.dropLast().suffix(1)
        }
        return rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    @Test("every word about every command can be read", arguments: [40, 60, 72, 80, 200])
    func whole(columns: Int) async {
        var pilot = await DemoPilot.started(columns: columns, rows: 24)
        await pilot.press("?")
        let page = await words(&pilot)
        for command in Command.allCases where columns == 40 || columns == 200 {
            #expect(page.contains(command.summary), "\(command.rawValue)")
        }
        let wanted = Set(Command.allCases.flatMap { $0.summary.split(separator: " ") })
        #expect(wanted.isSubset(of: page.split(separator: " ")))
    }

    @Test("what is searched for is found where it stands on a narrow screen")
    func search() async {
        var pilot = await DemoPilot.started(columns: 40, rows: 12)
        await pilot.press("?/hide or show the list<Enter>")
        #expect(pilot.rows.contains { $0.contains("hide or show the list") })
    }

    @Test("a command is found by its name too, though the page does not show it")
    func named() async {
        var pilot = await DemoPilot.started(columns: 80, rows: 24)
        await pilot.press("?/undo<Enter>")
        #expect(pilot.rows.contains { $0.contains("take back the last change") })
    }

    @Test("only the keys that lead back close the page, and what it cannot do is told", arguments: ["?", "B"])
    func closing(page: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        let before = pilot.screen
        let others = ["*", "r", "c", "<Tab>", "<Enter>", "A", "v", "\"", "O", "Z", "!", "+"]
        for key in others + [page == "?" ? "B" : "?"] {
            await pilot.press(page + key)
            #expect(pilot.reader.page == (page == "?" ? .help : .jobs), "\(key)")
            #expect(key == "+" || pilot.text.contains("Not on this page: ") && pilot.text.contains(" q leads back."))
            await pilot.press("q")
        }
        for key in ["q", "<Esc>", page] {
            await pilot.press(page + key)
            #expect(pilot.screen == before)
        }
    }

    @Test("a count goes to a line of the page")
    func line() async {
        var pilot = await DemoPilot.started(columns: 80, rows: 24)
        await pilot.press("?")
        let wanted = pilot.rows[4]
        await pilot.press("5G")
        #expect(pilot.rows[0] == wanted)
    }
}
