import ArgumentParser
import ParallaxReader
import ParallaxScreen
import ParallaxUnicode

/// `parallax themes`: the themes there are.
struct Themes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "Print the themes there are.",
        discussion: """
            A star marks the one that is taken when none is named; the reader also asks the terminal for its background.

            Your own themes are files in the folder themes of your configuration, such as \
            ~/.config/parallax/themes/mine.toml; the themes of the program, in its folder themes, show what stands there.

            Example:
              parallax demo --theme paper
            """
    )

    func run() throws {
        _ = LocaleEncoding.adoptUTF8()
        let standard = try Theme.printed().name
        let known = ThemeFolder(.user).known
        for problem in known.problems { Console.complain(problem) }
        var table = TextTable()
        for theme in known.themes {
            let (name, title) = (Harmless.line(theme.name), Harmless.line(theme.title))
            table.add(theme.name == standard ? "*" : " ", name, title, theme.isDark ? "dark" : "light")
        }
        try Console.print(table.lines.joined(separator: "\n"))
    }
}
