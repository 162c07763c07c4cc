@testable import ParallaxScreen
import Testing

@Suite("Theme files")
struct ThemeFileTests {
    private func problem(_ text: String) -> String {
        do {
            _ = try ThemeFile.theme(text, name: "mine")
            return "no problem"
        } catch {
            return error.description
        }
    }

    @Test("a file gives colours, fallbacks and attributes")
    func reading() throws {
        let theme = try ThemeFile.theme(
            """
            title = "Mine"
            dark = true
            [colors]
            sea = { rgb = "#1f5f8b", ansi256 = 24, ansi16 = 4 }
            sky = "#A0C0FF"
            [roles]
            accent = { foreground = "sea", background = "sky", attributes = ["bold", "underline"] }
            quote = { foreground = "#010203" }
            """, name: "mine")
        #expect(theme.name == "mine" && theme.title == "Mine" && theme.isDark)
        let accent = theme.style(for: Ink(.accent), depth: .direct)
        #expect(accent.foreground == Color(rgb: 0x1F_5F8B, ansi256: 24, ansi16: 4))
        #expect(accent.background == Color(rgb: 0xA0_C0FF))
        #expect(accent.attributes == [.bold, .underline])
        #expect(theme.style(for: Ink(.quote), depth: .ansi256).foreground == Color(rgb: 0x01_0203))
    }

    @Test(
        "what cannot be understood is named with its line",
        arguments: [
            ("title = ", "line 1"), ("dark = true\n[roles]", "title is missing or not text"),
            ("title = 'x'\n[roles]", "dark is missing or neither true nor false"),
            ("title = 'x'\ndark = true", "roles is missing or not a table"),
            ("title = 'x'\ndark = true\n[roles]\nquot = {}", "line 4: quot is not a role"),
            ("title = 'x'\ndark = true\n[roles]\nquote = 3", "line 4: quote is not a table of colours and attributes"),
            (
                "title = 'x'\ndark = true\n[roles]\nquote = { foreground = 'sae' }",
                "line 4: quote.foreground \"sae\" is neither a name under [colors] nor \"#rrggbb\""
            ),
            (
                "title = 'x'\ndark = true\n[roles]\nquote = { attributes = ['loud'] }",
                "line 4: quote.attributes knows bold, dim, italic, underline, reverse and strikethrough"
            ),
            (
                "title = 'x'\ndark = true\ncolors = { a = '#12345' }\n[roles]",
                "a is not a colour; write it as \"#rrggbb\""
            ),
            (
                "title = 'x'\ndark = true\n[colors]\na = { rgb = '#123456', ansi16 = 16 }\n[roles]",
                "line 4: a.ansi16 is not a number from 0 to 15"
            ),
            ("title = 'x'\ndark = true\nfont = 'y'\n[roles]", "line 3: font is not a setting"),
            ("title = 'x'\ndark = true\n[roles]\ntext = { color = '#123456' }", "line 4: text.color is not a part"),
        ])
    func problems(text: String, expected: String) {
        #expect(problem(text).hasPrefix("theme mine"))
        #expect(problem(text).contains(expected), "\(problem(text))")
    }

    @Test("every mistake is told, in the order of the lines, and a colour that is none only where it stands")
    func allProblems() {
        let text = """
            title = "x"
            dark = 3
            font = "y"
            [colors]
            sea = "blue"
            [roles]
            quot = {}
            accent = { foreground = "sea" }
            quote = { foreground = "sae" }
            """
        let (theme, problems) = ThemeFile.read(text, name: "mine")
        #expect(theme == nil)
        #expect(problems.map(\.line) == [2, 3, 5, 7, 9])
        let hostile = "title = 'x'\ndark = true\n[roles]\n" + (0..<5_000).map { "r\($0) = 1\n" }.joined()
        #expect(ThemeFile.read(hostile, name: "mine").problems.count == 20)
    }

    @Test("no message carries what commands a terminal")
    func harmlessMessages() {
        let text = "title = 'x'\ndark = true\n[roles]\n\"\\u001B[2J\" = {}"
        #expect(problem(text).contains("is not a role"))
        #expect(!problem(text).contains("\u{1B}"))
    }

    @Test("an unknown theme is refused with the names there are")
    func unknown() {
        #expect(throws: ScreenProblem.unknownTheme(name: "nope", known: Theme.builtInNames)) {
            try Theme.builtIn("nope")
        }
    }

    @Test("roles are found by the names of their cases", arguments: Role.allCases)
    func roleNames(role: Role) {
        #expect(role.name == String(describing: role))
        #expect(Role(name: role.name) == role)
    }
}
