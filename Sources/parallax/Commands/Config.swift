import ArgumentParser
import ParallaxReader
import ParallaxScreen
import ParallaxUnicode

/// `parallax config`: the configuration in force.
struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print the configuration in force: every option, what it takes, where it comes from.",
        discussion: """
            What is printed is a file config.toml, for the folder parallax of XDG_CONFIG_HOME or ~/.config. What is \
            wrong in the file is told on standard error, and the rest of it counts.

            Example:
              parallax config -o ~/.config/parallax/config.toml
            """)

    @OptionGroup var output: OutputOptions

    func run() throws {
        _ = LocaleEncoding.adoptUTF8()
        let configuration = Configuration.read()
        let themeProblem = configuration.themeProblem(unless: nil)
        for sentence in configuration.problems.map(\.description) + [themeProblem].compactMap(\.self) {
            Console.complain(sentence)
        }
        let options = SettingsOption.allCases.flatMap { lines(of: $0, in: configuration.settings) }
        try output.writeConfiguration(head + options)
    }

    private var head: [String] {
        let folder = ConfigurationFolder.named.map { Harmless.line($0) } ?? "nowhere: HOME is not set"
        return ["# Configuration of Parallax: \(folder)"]
    }

    private func lines(of option: SettingsOption, in settings: Settings) -> [String] {
        let origin = settings.lines[option].map { "\(ConfigurationFolder.settings), line \($0)" } ?? "default"
        let value = Harmless.line("\(option.rawValue) = \(option.value(in: settings))")
        return ["", "# \(option.summary)", "\(value)  # \(origin)"]
    }
}
