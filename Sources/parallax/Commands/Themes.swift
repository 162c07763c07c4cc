import ArgumentParser
import ParallaxScreen

/// `parallax themes`: the themes there are.
struct Themes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "Print the themes there are.",
        discussion: """
            A star marks the one that is taken when none is named; the reader also asks the terminal for its background.

            Example:
              parallax demo --theme paper
            """
    )

    func run() throws {
        _ = LocaleEncoding.adoptUTF8()
        let standard = try Theme.printed().name
        var table = TextTable()
        for name in Theme.builtInNames {
            let theme = try Theme.builtIn(name)
            table.add(name == standard ? "*" : " ", name, theme.title, theme.isDark ? "dark" : "light")
        }
        try Console.print(table.lines.joined(separator: "\n"))
    }
}
