import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Copying")
struct CopyingTests {
    private func copied(_ pilot: Pilot) -> String? {
        for case .copy(let text) in pilot.terminalRequests.reversed() { return text }
        return nil
    }

    @Test("yy copies the paragraph the reader is at, and says how much")
    func paragraph() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>}}yy")
        let text = copied(pilot) ?? ""
        #expect(DemoPilot.articles[0].article.text.contains(text))
        #expect(!text.isEmpty)
        #expect(pilot.rows.last?.contains("Copied \(text.count) characters.") == true)
    }

    @Test("in a comparison both sides are copied under their letters")
    func bothSides() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]nyy")
        #expect(
            copied(pilot) == """
                A  Ostrel Courier, 15 May 2031 07:40
                Eleven people were treated for bruises.

                B  Saltmark Wire, 14 May 2031 18:05
                Fourteen people were treated for bruises, the fire brigade said.
                """)
    }

    @Test("a partner brought level is copied with its passage")
    func levelled() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]m=yy")
        #expect(copied(pilot)?.contains("B  Saltmark Wire") == true)
    }

    @Test("yc copies a citation: outlet, title, date, paragraph, address")
    func citation() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]nyc")
        let lines = copied(pilot)?.split(separator: "\n") ?? []
        #expect(lines.count == 2)
        let title = "“New Heron Bridge rises to the occasion, and will not come down”"
        #expect(lines.first ?? "" == "Ostrel Courier, \(title), 15 May 2031 07:40, paragraph 2, demo")
    }

    /// A pilot whose copies go through a program.
    private func copyingPilot(_ command: String, on services: FixedServices) async -> Pilot {
        var settings = Settings()
        settings.copyCommand = command
        var pilot = Pilot(columns: 120, rows: 40, services: services, settings: settings)
        await pilot.start()
        return pilot
    }

    @Test("a program of the reader's own copies instead of the terminal, without its limit")
    func program() async {
        let services = DemoPilot.services
        var pilot = await copyingPilot("wl-copy '--type x'", on: services)
        await pilot.press("<Enter>}}yy")
        #expect(copied(pilot) == nil && services.calls.map(\.arguments) == [["wl-copy", "--type x"]])
        let text = services.calls.first?.input ?? ""
        #expect(!text.isEmpty && DemoPilot.articles[0].article.text.contains(text))
        #expect(pilot.rows.last?.contains("Copied \(text.count) characters.") == true)
    }

    @Test("copying by a program leaves alone the one that reads, and both are seen and stopped")
    func busyProgram() async {
        var pilot = await copyingPilot("wl-copy", on: DemoPilot.services)
        await pilot.press("<Enter>}}|fmt")
        let piped = pilot.sendWithoutSettling(.key(.enter)).compactMap(\.ticket)
        _ = pilot.sendWithoutSettling(.key(.character("y")))
        let copied = pilot.sendWithoutSettling(.key(.character("y"))).compactMap(\.ticket)
        #expect(piped.count == 1 && copied.count == 1 && pilot.reader.runningJobs.map(\.job) == [.program, .copying])
        _ = pilot.sendWithoutSettling(.failed("wl-copy: exit status 1: no display", ticket: copied[0]))
        #expect(pilot.rows.last?.contains("wl-copy: exit status 1: no display") == true)
        #expect(pilot.reader.runningJobs.map(\.job) == [.program])
        await pilot.send(.told("fmt: done", ticket: piped[0]))
        #expect(pilot.rows.last?.contains("fmt: done") == true)
    }

    @Test("a program that copies is told of, and the key that cancels ends it")
    func stopped() async {
        var pilot = await copyingPilot("wl-copy", on: DemoPilot.services)
        await pilot.press("<Enter>}}y")
        _ = pilot.sendWithoutSettling(.key(.character("y")))
        #expect(pilot.rows.last?.contains("copying …") == true)
        #expect(pilot.sendWithoutSettling(.key(.escape)) == [.stop(.copying)])
        #expect(pilot.reader.runningJobs.isEmpty)
    }

    @Test("a program that fails to copy is told as an error, with its status and its words")
    func failure() async {
        var services = DemoPilot.services
        services.programStatus = 1
        let call = ProgramCall(arguments: ["wl-copy"], input: "missing")
        let answer = await services.answer(to: .copyBy(call, ticket: 7))
        #expect(answer == .failed("wl-copy: exit status 1: read 7 bytes", ticket: 7))
    }

    @Test("an article without an address has none to copy")
    func address() async {
        var pilot = await DemoPilot.started()
        await pilot.press("yu")
        #expect(pilot.text.contains("No address is known for this article."))
        #expect(copied(pilot) == nil)
    }

    @Test("without an article there is nothing to copy", arguments: ["yy", "yc", "yu"])
    func nothing(keys: String) async {
        var pilot = Pilot(services: FixedServices([]))
        await pilot.start()
        await pilot.press(keys)
        #expect(pilot.text.contains("There is nothing to copy here."))
    }

    @Test("a hyphen at a line's end is never copied")
    func hyphens() async {
        var pilot = await DemoPilot.comparing(columns: 76, rows: 24)
        for _ in 0..<8 {
            await pilot.press("}yy")
            let lines = copied(pilot)?.split(separator: "\n") ?? []
            #expect(lines.allSatisfy { !$0.hasSuffix("-") })
        }
    }
}
