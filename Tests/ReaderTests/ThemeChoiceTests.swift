import ParallaxReader
import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("The choice of a theme")
struct ThemeChoiceTests {
    private static func painted(_ pilot: Pilot) -> [String] {
        pilot.terminalRequests.compactMap { if case .paint(let theme) = $0 { theme.name } else { nil } }
    }

    private static func started(_ services: FixedServices = DemoPilot.services, settings: Settings = Settings()) async
        -> Pilot
    {
        var pilot = Pilot(columns: 120, rows: 40, services: services, settings: settings)
        await pilot.start()
        await pilot.send(.painted(theme: "ink"))
        return pilot
    }

    @Test("the theme on the screen is chosen first, and moving shows others at once")
    func preview() async {
        var pilot = await Self.started()
        await pilot.press("C")
        #expect(pilot.text.contains("> ink") && Self.painted(pilot).isEmpty)
        await pilot.press("jjk")
        let names = Theme.builtInNames
        #expect(Self.painted(pilot) == [names[2], names[3], names[2]])
    }

    @Test("what the terminal writes on decides, as long as nobody chose a theme")
    func suiting() async throws {
        let services = DemoPilot.services
        var pilot = await Self.started(services)
        let paper = try Theme.builtIn("paper")
        await pilot.send(.suiting(paper))
        await pilot.send(.suiting(paper))
        #expect(Self.painted(pilot) == ["paper"] && services.keptTheme == nil)
        await pilot.press("C")
        #expect(pilot.text.contains("> paper"))
        await pilot.send(.suiting(try Theme.builtIn("ink")))
        #expect(Self.painted(pilot) == ["paper"])
        await pilot.press("<Esc>")
        #expect(Self.painted(pilot) == ["paper", "ink"])
        await pilot.press("Cg")
        await pilot.send(.suiting(paper))
        await pilot.press("G<Enter>")
        let chosen = Self.painted(pilot)
        await pilot.send(.suiting(try Theme.builtIn("ink")))
        await pilot.press("Cg<Esc>")
        #expect(Self.painted(pilot).suffix(1) == chosen.suffix(1) && services.keptTheme == chosen.last)
    }

    @Test("Esc brings the old theme back, and keeps none")
    func cancelled() async {
        let services = DemoPilot.services
        var pilot = await Self.started(services)
        await pilot.press("Cjj<Esc>")
        #expect(Self.painted(pilot).last == "ink")
        #expect(services.keptTheme == nil)
    }

    @Test("Enter keeps the theme, and the next choice begins there")
    func accepted() async {
        let services = DemoPilot.services
        var pilot = await Self.started(services)
        await pilot.press("Cg<Enter>")
        #expect(services.keptTheme == "paper" && Self.painted(pilot).last == "paper")
        await pilot.press("C")
        #expect(pilot.text.contains("> paper"))
    }

    @Test("the command line takes a theme by its name, and completes it")
    func byName() async {
        let services = DemoPilot.services
        var pilot = await Self.started(services)
        await pilot.press(":theme fjo")
        #expect(pilot.text.contains("> fjord"))
        await pilot.press("<Enter>")
        #expect(services.keptTheme == "fjord" && Self.painted(pilot) == ["fjord"])
    }

    @Test("the terminal's background stays where the user wants it")
    func background() async throws {
        var settings = Settings()
        settings.paintsBackground = false
        var pilot = await Self.started(settings: settings)
        await pilot.press("Cj")
        guard case .paint(let theme) = pilot.terminalRequests.last else { return #expect(Bool(false)) }
        #expect(theme == (try Theme.builtIn(theme.name)).withoutGround)
    }
}
