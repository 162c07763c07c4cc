import ParallaxReader
import ParallaxTesting
import Testing

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

    @Test("every command changes something or says something, whatever the view", arguments: views)
    func commands(view: View) async {
        var pilot = Pilot(columns: 120, rows: 30, services: view.services)
        await pilot.start()
        await pilot.press(view.keys)
        let silent = Command.allCases.filter { !mayBeSilent($0) && isSilent($0, pilot) }
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

    private func isSilent(_ command: Command, _ pilot: Pilot) -> Bool {
        var pilot = pilot
        let before = pilot.screen
        return pilot.sendWithoutSettling(.line(command.rawValue)).isEmpty && pilot.screen == before
    }

    /// What goes no further at an edge, what is seen once another pane comes, and what has nothing to cancel.
    private func mayBeSilent(_ command: Command) -> Bool {
        switch command {
        case .nextArticle, .previousArticle, .nextPane, .previousPane, .zoom, .toggleList, .previousQuote,
            .previousConflict, .cancel:
            true
        default: command.group == .moving
        }
    }
}
