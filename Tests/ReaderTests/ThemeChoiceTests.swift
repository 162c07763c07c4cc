import ParallaxReader
import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("The choice of a theme")
struct ThemeChoiceTests {
    private static func painted(_ pilot: Pilot) -> [String] {
        pilot.terminalRequests.compactMap { if case .paint(let theme) = $0 { theme.name } else { nil } }
    }

    private static func started(
        _ services: FixedServices = DemoPilot.services, settings: Settings = Settings(), named name: String? = nil
    ) async throws -> Pilot {
        var pilot = Pilot(columns: 120, rows: 40, services: services, settings: settings)
        await pilot.start()
        await pilot.send(
            .themed(ThemeChoice(automatic: try Theme.builtIn("ink"), named: try name.map { try Theme.builtIn($0) })))
        return pilot
    }

    @Test("the theme on the screen is chosen first, and moving shows others at once")
    func preview() async throws {
        var pilot = try await Self.started(named: "ink")
        await pilot.press("C")
        #expect(pilot.text.contains("> ink") && Self.painted(pilot).isEmpty)
        await pilot.press("jjk")
        let names = Theme.builtInNames
        #expect(Self.painted(pilot) == [names[2], names[3], names[2]])
    }

    @Test("what the terminal writes on decides, as long as nobody chose a theme")
    func suiting() async throws {
        let services = DemoPilot.services
        let (paper, ink) = (try Theme.builtIn("paper"), try Theme.builtIn("ink"))
        var pilot = try await Self.started(services)
        await pilot.send(.suiting(paper))
        await pilot.send(.suiting(paper))
        #expect(Self.painted(pilot) == ["paper"] && services.keptTheme == nil)
        await pilot.press("C")
        #expect(pilot.text.contains("> auto") && pilot.text.contains("Paper, as the terminal’s background asks"))
        await pilot.send(.suiting(ink))
        #expect(Self.painted(pilot) == ["paper", "ink"] && pilot.text.contains("Ink, as the"))
        await pilot.press("j")
        await pilot.send(.suiting(paper))
        #expect(Self.painted(pilot) == ["paper", "ink", "paper"])
        await pilot.press("j<Esc>")
        #expect(Self.painted(pilot).suffix(2) == ["ink", "paper"])
    }

    @Test(
        "a theme that was chosen stays, whatever the terminal writes on",
        arguments: ["CG<Enter>", ":theme mono<Enter>"])
    func chosenStays(keys: String) async throws {
        let services = DemoPilot.services
        var pilot = try await Self.started(services)
        await pilot.press(keys)
        await pilot.send(.suiting(try Theme.builtIn("paper")))
        #expect(Self.painted(pilot).last == "mono" && services.keptTheme == "mono")
        await pilot.press("Cgj<Esc>")
        #expect(Self.painted(pilot).last == "mono")
    }

    @Test(
        "auto leaves the theme to the terminal again",
        arguments: ["Cg<Enter>", ":theme auto<Enter>", ":theme aut<Tab><Enter>"])
    func automatic(keys: String) async throws {
        let services = DemoPilot.services
        var pilot = try await Self.started(services, named: "fjord")
        await pilot.send(.suiting(try Theme.builtIn("paper")))
        #expect(Self.painted(pilot).isEmpty)
        await pilot.press(keys)
        #expect(Self.painted(pilot).last == "paper" && services.keptTheme == "auto")
        await pilot.send(.suiting(try Theme.builtIn("ink")))
        #expect(Self.painted(pilot).last == "ink")
    }

    @Test("Esc brings the old theme back, and keeps none")
    func cancelled() async throws {
        let services = DemoPilot.services
        var pilot = try await Self.started(services)
        await pilot.press("Cjj<Esc>")
        #expect(Self.painted(pilot).last == "ink")
        #expect(services.keptTheme == nil)
    }

    @Test("Enter keeps the theme, and the next choice begins there")
    func accepted() async throws {
        let services = DemoPilot.services
        var pilot = try await Self.started(services)
        await pilot.press("Cgj<Enter>")
        #expect(services.keptTheme == "paper" && Self.painted(pilot).last == "paper")
        await pilot.press("C")
        #expect(pilot.text.contains("> paper"))
    }

    @Test("the command line takes a theme by its name, and completes it")
    func byName() async throws {
        let services = DemoPilot.services
        var pilot = try await Self.started(services)
        await pilot.press(":theme fjo")
        #expect(pilot.text.contains("> fjord"))
        await pilot.press("<Enter>")
        #expect(services.keptTheme == "fjord" && Self.painted(pilot) == ["fjord"])
    }

    @Test("the terminal's background stays where the user wants it")
    func background() async throws {
        var settings = Settings()
        settings.paintsBackground = false
        var pilot = try await Self.started(settings: settings)
        await pilot.press("Cj")
        guard case .paint(let theme) = pilot.terminalRequests.last else { return #expect(Bool(false)) }
        #expect(theme == (try Theme.builtIn(theme.name)).withoutGround)
    }
}
