import Foundation
import Testing

/// The user's own files, through the program.
@Suite("Configuration")
struct ConfigurationTests {
    @Test(
        "a file to change is written into a folder that is not there yet, and replaces none",
        arguments: ["config", "keys"])
    func written(command: String) throws {
        let folder = try ScratchFolder()
        let file = "\(folder.path)/new/parallax/\(command).toml"
        let words = [command] + (command == "keys" ? ["--toml"] : []) + ["-o", file]
        let environment = ["XDG_CONFIG_HOME": folder.path + "/new"]
        #expect(try ProgramRun(words, environment: environment).status == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.hasSuffix("\n") && text.contains(command == "keys" ? "[everywhere]" : "theme = \"auto\""))
        let again = try ProgramRun(words, environment: environment)
        #expect(again.status == 1 && again.errors.contains("exists"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }

    private static let theme = """
        title = "Mine"
        dark = true
        [ground]
        foreground = "#eeeeee"
        background = "#102030"
        [roles]
        accent = { foreground = "#ffcc00" }
        """

    /// A folder of configuration with some files, and the environment that names it.
    private static func folder(_ files: [String: String]) throws -> (
        folder: ScratchFolder, environment: [String: String]
    ) {
        let folder = try ScratchFolder()
        for (name, text) in files { _ = try folder.write("parallax/" + name, text) }
        return (folder, ["XDG_CONFIG_HOME": folder.path])
    }

    @Test("without files the keys, themes and options are those of the program")
    func nothing() throws {
        let run = try ProgramRun(["config"])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("theme = \"auto\"  # default") && run.output.contains("measure = 66  # default"))
    }

    @Test("keys.toml is in force, and its mistakes are told")
    func keys() throws {
        let (folder, environment) = try Self.folder(["keys.toml": "[everywhere]\ncompare = 'X'\nnonsense = 'Y'\n"])
        let run = try ProgramRun(["keys"], environment: environment)
        #expect(run.output.contains("\nX ") && run.status == 0)
        #expect(run.errors.contains("keys.toml, line 3: there is no command nonsense"))
        let check = try ProgramRun(["keys", "--check"], environment: environment)
        #expect(check.status == 1 && check.output.isEmpty && !check.errors.isEmpty)
        _ = folder
    }

    @Test(
        "a preset is printed as a file that is read without complaint",
        arguments: ["default", "vim", "less", "newsboat"])
    func presets(name: String) throws {
        let file = try ProgramRun(["keys", "--preset", name, "--toml"]).output
        let (folder, environment) = try Self.folder(["keys.toml": file])
        let check = try ProgramRun(["keys", "--check"], environment: environment)
        #expect(check.status == 0 && check.errors.isEmpty)
        #expect(
            try ProgramRun(["keys"], environment: environment).output == ProgramRun(["keys", "--preset", name]).output)
        _ = folder
    }

    @Test("config names the line an option comes from, and its output is read as the same configuration")
    func config() throws {
        let (folder, environment) = try Self.folder(["config.toml": "# mine\nmeasure = 50\ntheme = 'nowhere'\n"])
        let run = try ProgramRun(["config"], environment: environment)
        #expect(run.output.contains("measure = 50  # config.toml, line 2"))
        #expect(run.errors.contains("config.toml, line 3: there is no theme nowhere"))
        _ = try folder.write("parallax/config.toml", run.output)
        #expect(try ProgramRun(["config"], environment: environment).output.contains("measure = 50  # config.toml"))
    }

    @Test("a theme of the user's is listed and can be taken; one with a mistake is told with its line")
    func themes() throws {
        let broken = Self.theme.replacing("accent", with: "acent")
        let (folder, environment) = try Self.folder(["themes/mine.toml": Self.theme, "themes/broken.toml": broken])
        let run = try ProgramRun(["themes"], environment: environment)
        #expect(run.output.contains("mine") && run.status == 0)
        #expect(run.errors.contains("theme broken, line 7: acent is not a role"))
        #expect(try ProgramRun(["list", "--library", "none", "--theme", "mine"], environment: environment).status != 2)
        #expect(try ProgramRun(["demo", "--theme", "yours"], environment: environment).errors.contains("mine"))
        _ = folder
    }

    @Test(
        "a file that is a folder, a pipe, too large or no text is told, and the program goes on",
        arguments: [
            "mkdir keys.toml", "mkfifo keys.toml", "head -c 2000000 /dev/zero >keys.toml", "printf '\\377' >keys.toml",
        ])
    func hostile(making: String) throws {
        let (folder, environment) = try Self.folder(["themes/mine.toml": Self.theme])
        let line = "cd \"$XDG_CONFIG_HOME/parallax\" && \(making) && \"$0\" keys"
        let run = try ProgramRun(shell: line, environment: environment)
        #expect(run.status == 0 && run.errors.contains("keys.toml") && run.output.contains("next-line"))
        _ = folder
    }
}

@Suite("Colours in the terminal")
struct PaintedThemeTests {
    @Test("the theme that is chosen in the reader is there at the next start, in one line of config.toml")
    func kept() async throws {
        let session = try await TmuxSession(columns: 100, rows: 30)
        try session.run("mkdir -p .config/parallax; printf '# mine\\nmeasure = 60\\n' >.config/parallax/config.toml")
        try session.run("$P demo")
        try await session.shows("Ostrel Courier")
        try session.type(":theme fjord")
        try await session.shows("> fjord")
        try session.press("Enter")
        try await session.shows("Theme: Fjord.")
        try session.press("Q")
        try await session.shows(TmuxSession.prompt)
        try session.run("clear; cat .config/parallax/config.toml")
        try await session.shows("theme = \"fjord\"\n# mine\nmeasure = 60")
    }

    @Test(
        "a theme paints its own background, all of the screen",
        arguments: [("paper", "231"), ("ember", "234")])
    func ground(name: String, background: String) async throws {
        let session = try await TmuxSession(columns: 100, rows: 30)
        try session.run("$P demo --theme \(name)")
        try await session.shows("Ostrel Courier")
        #expect(try session.screen(styled: true).contains("48;5;\(background)"))
    }
}
