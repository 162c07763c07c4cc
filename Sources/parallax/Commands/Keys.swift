public import ArgumentParser
public import ParallaxReader
import ParallaxScreen

/// `parallax keys`: the key map.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Print the key map: keys, the command they ask for, what it does.",
        discussion: """
            Without --preset these are the keys in force, with those of keys.toml in the folder parallax of \
            XDG_CONFIG_HOME or ~/.config. What is wrong in the file is told on standard error, and the rest of it counts.

            Examples:
              parallax keys --preset vim
              parallax keys --toml >~/.config/parallax/keys.toml
              parallax keys --check
            """)

    @Option(help: "Print the keys of a preset: \(KeyPreset.allCases.map(\.rawValue).joined(separator: ", ")).")
    var preset: KeyPreset?

    @Flag(help: "Print them as a file keys.toml to change.")
    var toml = false

    @Flag(help: "Print nothing; exit with 1 when something is wrong in keys.toml.")
    var check = false

    func run() throws {
        _ = LocaleEncoding.adoptUTF8()
        let (keymap, problems) = preset.map { ($0.keymap, []) } ?? ConfigurationFolder.user.keymap()
        for problem in problems { Console.complain("\(problem)") }
        if !check { try Console.print((toml ? KeymapText.toml(keymap) : table(of: keymap)).joined(separator: "\n")) }
        if check, !problems.isEmpty { throw ExitCode.failure }
    }

    private func table(of keymap: Keymap) -> [String] {
        var table = TextTable()
        for command in ParallaxReader.Command.grouped {
            table.add(keymap.allKeys(for: command).joined(separator: "  "), command.rawValue, command.summary)
        }
        return table.lines
    }
}

extension KeyPreset: ExpressibleByArgument {}
