import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Silent commands")
struct SilentCommandTests {
    /// A view, and the keys that lead there from the list.
    struct View: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let keys: String
        var services = DemoPilot.services
    }

    private static let views = [
        View(testDescription: "the list", keys: ""),
        View(testDescription: "an empty library", keys: "", services: FixedServices([], isLibrary: true)),
        View(testDescription: "a list in which nothing was found", keys: "fzzz<Enter>"),
        View(testDescription: "an article", keys: "<Enter>"),
        View(testDescription: "a quote", keys: "<Enter>]q"),
        View(testDescription: "an article without quotes", keys: "G<Enter>", services: Told.pierServices),
        View(testDescription: "a comparison", keys: "c"),
        View(testDescription: "a quote card", keys: "<Enter>]q<Enter>"),
        View(testDescription: "the quotes", keys: "\""),
        View(testDescription: "the coverage", keys: "v"),
        View(testDescription: "a coverage without conflicts", keys: "v", services: Told.pierServices),
        View(testDescription: "the stories", keys: "A"),
        View(testDescription: "a story", keys: "A<Enter>"),
        View(testDescription: "the help", keys: "?"),
        View(testDescription: "the work and messages", keys: "B"),
    ]

    @Test("every command changes something or says something, whatever the view", arguments: views, [80, 120, 160])
    func commands(view: View, columns: Int) async {
        var pilot = Pilot(columns: columns, rows: 30, services: view.services)
        await pilot.start()
        await pilot.press(view.keys)
        let silent = Command.allCases.filter { !mayBeSilent($0, in: pilot.reader.focusedPane) && isSilent($0, pilot) }
        #expect(silent.map(\.rawValue) == [])
    }

    @Test("where there is no article nothing is promised that takes one", arguments: ["", "<Tab>", "<Enter>"])
    func promises(keys: String) async {
        var pilot = Pilot(columns: 160, rows: 30, services: FixedServices([], isLibrary: true))
        await pilot.start()
        await pilot.press(keys)
        let sentences = Command.allCases.map { command in
            var pilot = pilot
            _ = pilot.sendWithoutSettling(.line(command.rawValue))
            return pilot.rows.last ?? ""
        }
        #expect(!sentences.contains { $0.contains("opens a comparison") || $0.contains("goes to a quote") })
        #expect(sentences.contains { $0.contains("There is no article here.") })
    }

    @Test(
        "what turns nothing is refused in words that are true, and changes nothing that would be seen later",
        arguments: [
            ("", "\\", "side by side, stacked, or as there is room. c opens a comparison."),
            ("v", "\\", "side by side, stacked, or as there is room. c opens a comparison."),
            ("c", "F", "turn the list to unread, starred …, the coverage to quotes, numbers …"),
            ("A", "F", "turn the list to unread, starred …, the coverage to quotes, numbers …"),
        ])
    func turning(view: String, key: String, words: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 30)
        await pilot.press(view)
        let settings = pilot.reader.compareSettings
        await pilot.press(key)
        #expect(pilot.text.contains("Not in this view: \(words)") && !pilot.text.contains("…."))
        #expect(pilot.reader.compareSettings == settings)
    }

    private func isSilent(_ command: Command, _ pilot: Pilot) -> Bool {
        var pilot = pilot
        let before = pilot.screen
        return pilot.sendWithoutSettling(.line(command.rawValue)).isEmpty && pilot.screen == before
    }

    @Test(
        "a key for other panes is told where there are none, and changes nothing that would be seen later",
        arguments: ["c", "\"", "A", "A<Enter>", "v"], ["<Tab>", "<S-Tab>", "h", "l", "Z", "L"])
    func panes(keys: String, key: String) async {
        var pilot = await DemoPilot.started(columns: 80, rows: 24)
        await pilot.press(keys)
        let (view, desk) = (pilot.rows.dropLast(), pilot.reader.desk)
        await pilot.press(key)
        guard pilot.reader.coverage == nil || ["Z", "L"].contains(key) else { return }
        #expect(pilot.rows.last?.contains(" shown ") == true)
        #expect(pilot.rows.dropLast() == view && pilot.reader.desk == desk)
    }

    @Test(
        "a jump that leads no further is told",
        arguments: [
            ("v[n[n", "no previous number"), ("v9]n]n", "no next number"), ("<Enter>99]q]q", "no next quote"),
            ("<Enter>]q[q", "no previous quote"),
        ])
    func edges(keys: String, words: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(keys)
        #expect(pilot.text.contains("There is \(words)"))
    }

    /// What goes no further at an edge, or where the status line counts it, and what has nothing to cancel.
    private func mayBeSilent(_ command: Command, in pane: PaneID) -> Bool {
        switch command {
        case .nextArticle, .previousArticle, .cancel: true
        case .nextPane, .previousPane: pane == .coverage
        case .previousQuote: pane == .quotes
        case .previousConflict: pane == .compare
        default: command.group == .moving
        }
    }
}
