import ParallaxReader
import ParallaxTesting
import Testing

@Suite("The file config.toml")
struct SettingsTests {
    private static func read(_ text: String) -> (settings: Settings, problems: [String]) {
        let (settings, problems) = SettingsFile.settings(text, file: "config.toml")
        return (settings, problems.map(\.description))
    }

    @Test("every option is read, and known by its line")
    func options() {
        let (settings, problems) = Self.read(
            """
            theme = "fjord"
            background = "terminal"
            keys = "vim"
            measure = 60

            layout = "side-by-side"
            hyphenation = false
            copy = 'wl-copy "--primary"'
            loose-matches = true
            """)
        #expect(problems.isEmpty)
        #expect(settings.theme == "fjord" && !settings.paintsBackground && settings.keys == .vim)
        #expect(settings.measure == 60 && settings.layout == .sideBySide && settings.showsWeakLinks)
        #expect(!settings.hyphenates && settings.copyCommand == "wl-copy \"--primary\"")
        #expect(SettingsOption.copy.value(in: settings) == #""wl-copy \"--primary\"""#)
        #expect(settings.lines[.layout] == 6 && settings.lines.count == SettingsOption.allCases.count)
    }

    @Test("what is written for the defaults is read as the defaults")
    func defaults() {
        let lines = SettingsOption.allCases.map { "\($0.rawValue) = \($0.value(in: Settings()))" }
        var (settings, problems) = Self.read(lines.joined(separator: "\n"))
        #expect(problems.isEmpty)
        settings = SettingsFile.settings("", file: "").settings
        #expect(settings == Settings())
    }

    @Test(
        "mistakes are told with their line, and the rest counts",
        arguments: [
            "measure = 10", "measure = 'wide'", "layout = 'round'", "keys = 'emacs'", "thme = 'ink'", "theme = 3",
            "background = true", "loose-matches = 1", "hyphenation = 'no'", "copy = 1", "copy = \"wl-copy 'x\"",
        ])
    func mistakes(line: String) {
        let (settings, problems) = Self.read("# mine\n\(line)\n" + (line.hasPrefix("measure") ? "" : "measure = 50\n"))
        #expect(problems.count == 1 && problems.first?.hasPrefix("config.toml, line 2: ") == true, "\(problems)")
        #expect(settings.measure == (line.hasPrefix("measure") ? Settings.usualMeasure : 50))
    }

    @Test(
        "one option is set without touching another line",
        arguments: [
            ("", "theme = \"ink\"\n"), ("measure = 60\n", "theme = \"ink\"\nmeasure = 60\n"),
            ("# mine\ntheme = \"paper\" # light\n\nmeasure = 60\n", "# mine\ntheme = \"ink\"\n\nmeasure = 60\n"),
        ])
    func setting(before: String, after: String) {
        #expect(SettingsFile.setting(.theme, to: "\"ink\"", in: before) == after)
    }

    @Test("the measure is that of the article")
    func measure() async {
        var settings = Settings()
        settings.measure = 45
        var pilot = Pilot(columns: 120, rows: 40, services: DemoPilot.services, settings: settings)
        await pilot.start()
        await pilot.press("LZ")
        let longest = pilot.rows.dropLast().filter { !$0.contains("▌") }.map { $0.trimmed.count }.max() ?? 0
        #expect((40...48).contains(longest))
    }

    @Test("problems of the configuration are said at the start, and can be read again")
    func problems() async {
        var pilot = Pilot(
            services: DemoPilot.services, problems: ["config.toml, line 2: no.", "keys.toml, line 4: no."])
        await pilot.start()
        #expect(pilot.rows.last?.contains("config.toml, line 2: no. (and 1 more: !)") == true)
        await pilot.press("j!")
        #expect(pilot.text.contains("keys.toml, line 4: no."))
    }
}

extension String {
    fileprivate var trimmed: Substring {
        let rest = drop { $0 == " " }
        return rest.lastIndex { $0 != " " }.map { rest[...$0] } ?? ""
    }
}
