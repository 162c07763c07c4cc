import ParallaxReader
import ParallaxTesting
import Testing

@Suite("The command line")
struct PaletteTests {
    private func opened(_ typed: String, columns: Int = 120, rows: Int = 40) async -> Pilot {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press(":" + typed)
        return pilot
    }

    /// The entry Enter would run.
    private func chosen(_ pilot: Pilot) -> String? {
        pilot.rows.last { $0.hasPrefix(" > ") }.map { String($0.dropFirst(3).prefix { $0 != " " }) }
    }

    @Test("every command is offered, with what it does and its keys")
    func everyCommand() async {
        for command in Command.allCases where command != .palette {
            let pilot = await opened(command.rawValue)
            let row = pilot.rows.first { $0.dropFirst(3).hasPrefix(command.rawValue + " ") } ?? ""
            let key = Keymap.standard.keys(for: command).first ?? ""
            #expect(row.contains(command.summary.prefix(40)) && row.contains(" " + key), "\(command): \(row)")
        }
    }

    @Test(
        "a few letters find the command meant",
        arguments: [
            ("th", "theme"), ("nd", "next-difference"), ("comp", "compare"), ("nq", "next-quote"), ("zoom", "zoom"),
            ("unread", "next-unread"), ("quit", "quit"), ("colours", "theme"), ("weak", "toggle-weak-links"),
            ("clipboard", ""),
        ])
    func best(typed: String, command: String) async {
        let pilot = await opened(typed)
        #expect(chosen(pilot) ?? "" == command)
    }

    @Test(
        "what leaves vim and less leaves, and is seen before Enter", arguments: ["q", "q!", "quit", "x", "wq", "qa"],
        KeyPreset.allCases)
    func leaving(typed: String, preset: KeyPreset) async {
        var pilot = Pilot(columns: 120, rows: 40, services: DemoPilot.services, keymap: preset.keymap)
        await pilot.start()
        await pilot.press(":" + typed)
        #expect(chosen(pilot) == "quit")
        await pilot.press("<Enter>")
        #expect(pilot.hasQuit)
    }

    @Test("a number goes to the item or paragraph, and comes again from the history")
    func number() async {
        var pilot = await opened("5", columns: 80, rows: 12)
        #expect(chosen(pilot) == "5")
        await pilot.press("<Enter>")
        #expect(pilot.rows.last?.contains("5/8") == true)
        await pilot.press("g:<Up><Enter>")
        #expect(pilot.rows.last?.contains("5/8") == true)
        await pilot.press("<Enter>:3<Enter>")
        #expect(pilot.rows.last?.contains("¶3/") == true)
    }

    @Test("the pointer chooses, the wheel goes on, and a double click takes what is under it")
    func pointer() async {
        var pilot = await opened("next-")
        let rows = pilot.rows
        let first = rows.firstIndex { $0.hasPrefix(" > ") } ?? 0
        let wanted = rows[first + 2].dropFirst(3).prefix { $0 != " " }
        await pilot.send(.mouse(MouseEvent(action: .press, x: 9, y: first + 2)))
        #expect(chosen(pilot).map { $0[...] } == wanted)
        await pilot.send(.mouse(MouseEvent(action: .wheelUp, x: 9, y: 2)))
        #expect(chosen(pilot).map { $0[...] } == rows[first + 1].dropFirst(3).prefix { $0 != " " })
        await pilot.send(.mouse(MouseEvent(action: .press, x: 9, y: 2)))
        #expect(pilot.rows.last?.contains(":next-") == true)
    }

    @Test("a double click takes what its first click chose, though the list moves under the pointer")
    func doubleClick() async {
        var pilot = await opened("", columns: 80, rows: 24)
        for _ in 0..<60 { await pilot.press("<Down>") }
        let row = pilot.rows.firstIndex { $0.hasPrefix("   stories ") } ?? 0
        await pilot.send(.mouse(MouseEvent(action: .press, x: 9, y: row)))
        #expect(chosen(pilot) == "stories" && !pilot.rows[row].contains("stories"))
        await pilot.send(.mouse(MouseEvent(action: .doubleClick, x: 9, y: row)))
        #expect(chosen(pilot) == nil)
        await pilot.press(":<Up>")
        #expect(pilot.rows.last?.contains(":stories") == true)
    }

    @Test("Enter runs the best, and leaves the line")
    func runs() async {
        var pilot = await opened("quotes")
        await pilot.press("<Enter>")
        var other = await DemoPilot.started(columns: 120, rows: 40)
        await other.press("\"")
        #expect(pilot.screen == other.screen)
    }

    @Test("the arrows choose another one")
    func chooses() async {
        var pilot = await opened("next-p")
        let first = chosen(pilot)
        await pilot.press("<Down>")
        #expect(chosen(pilot) != first)
        await pilot.press("<Up>")
        #expect(chosen(pilot) == first)
    }

    @Test("Esc and an empty line change nothing", arguments: ["zoom<Esc>", "<Enter>", "<Backspace>"])
    func leaves(keys: String) async {
        var pilot = await DemoPilot.started()
        let before = pilot.screen
        await pilot.press(":" + keys)
        #expect(pilot.screen == before)
    }

    @Test("what is no command is said")
    func unknown() async {
        let pilot = await opened("xyzzy<Enter>")
        #expect(pilot.rows.last?.contains("There is no such command: xyzzy") == true)
    }

    @Test("the names of files are completed, folders with a slash, and spaces quoted where words are parted")
    func files() async {
        var pilot = await InventedLibrary.opened(on: FixedServices(InventedLibrary.few, isLibrary: true))
        await pilot.press(":export pi<Tab>")
        #expect(pilot.rows.last?.contains(":export pier.txt█") == true)
        await pilot.press("<C-u>export a<Tab>")
        #expect(pilot.rows.last?.contains(":export articles/█") == true)
        await pilot.press("<C-u>add pier.txt le<Tab>")
        #expect(pilot.rows.last?.contains(":add pier.txt 'left story.txt'█") == true)
        await pilot.press("<C-u>export elsewhere.md<Enter>")
        #expect(pilot.rows.last?.contains("Written: elsewhere.md") == true)
    }

    @Test("a folder with a space in its name is completed, and so is what lies in it; spaces of a name are kept")
    func spacedPaths() async {
        let services = FixedServices(InventedLibrary.few, isLibrary: true)
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press(":add my<Tab>")
        #expect(pilot.rows.last?.contains(":add 'my folder/█") == true)
        await pilot.press("<Enter>")
        #expect(services.inputs == ["my folder/"])
        await pilot.press(":add my<Tab>old<Tab>")
        #expect(pilot.rows.last?.contains(":add 'my folder/old  news.txt'█") == true)
        await pilot.press("<Enter>")
        #expect(services.inputs.last == "my folder/old  news.txt")
    }

    @Test("the line is there in the help page too")
    func overHelp() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("?:zoom")
        #expect(chosen(pilot) == "zoom")
    }

    @Test("the entry that is chosen is always seen", arguments: [(40, 10), (80, 24)])
    func scrolls(columns: Int, rows: Int) async {
        var pilot = await opened("", columns: columns, rows: rows)
        for _ in 0..<90 {
            await pilot.press("<Down>")
            #expect(chosen(pilot) != nil && pilot.isWhole)
        }
    }

    @Test("pasted text stands in the line")
    func pasted() async {
        var pilot = await opened("")
        await pilot.send(.pasted("zo\nom"))
        #expect(pilot.rows.last?.contains(":zo om") == true)
    }
}

@Suite("Commands with words on the command line")
struct PaletteArgumentTests {
    @Test("a tag is completed from those in use, and added to those of the article")
    func tags() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("tbridge<Enter>j:tag br<Tab>, new<Enter>")
        #expect(pilot.rows.last?.contains("Tagged bridge, new.") == true)
    }

    @Test("outlets of the same story are offered, and compared with")
    func outlets() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(":compare ")
        #expect(pilot.text.contains("> Saltmark Wire") && !pilot.text.contains("> Ostrel Courier"))
        await pilot.press("rund<Enter>")
        #expect(pilot.rows[0].contains("Veyland Rundschau"))
    }

    @Test("a search runs in place")
    func search() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>:search bridge<Enter>")
        var other = await DemoPilot.started(columns: 120, rows: 40)
        await other.press("<Enter>/bridge<Enter>")
        #expect(pilot.screen == other.screen)
    }

    @Test("a search of the library runs with the words behind it, and its fields are completed")
    func library() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(":search-library outl<Tab>")
        #expect(pilot.rows.last?.contains(":search-library outlet:") == true)
        await pilot.press("<C-u>search-library ferry<Enter>")
        var other = await DemoPilot.started(columns: 120, rows: 40)
        await other.press("Sferry<Enter>")
        #expect(pilot.screen == other.screen)
    }

    @Test("a note is written on the passage")
    func note() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>:note ask the mayor<Enter>")
        #expect(pilot.text.contains("ask the mayor"))
    }
}

@Suite("The history of the command line")
struct CommandHistoryTests {
    @Test("up brings the lines that were run, the last first, and down what was typed")
    func recall() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(":zoom<Enter>:zoom<Enter>:quotes<Enter>:ne<Up>")
        #expect(pilot.rows.last?.contains(":quotes█") == true)
        await pilot.press("<Up>")
        #expect(pilot.rows.last?.contains(":zoom█") == true)
        await pilot.press("<Up>")
        #expect(pilot.rows.last?.contains(":zoom█") == true)
        await pilot.press("<Down><Down>")
        #expect(pilot.rows.last?.contains(":ne█") == true)
    }

    @Test("it is there after the next start on the same library")
    func kept() async {
        let services = FixedServices(DemoPilot.articles, isLibrary: true)
        var first = Pilot(services: services)
        await first.start()
        await first.press(":star<Enter>Q")
        var second = Pilot(services: services)
        await second.start()
        await second.press(":<Up>")
        #expect(second.rows.last?.contains(":star█") == true)
    }
}
