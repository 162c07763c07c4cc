public import ArgumentParser
public import ParallaxReader
import ParallaxScreen
import ParallaxTerminal

/// `parallax keys`: the key map.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Say what a key does when it is pressed; off a terminal, print the key map.",
        discussion: """
            On a terminal every key that is pressed is named, with the bytes that came and the command it asks for; q twice \
            ends. Elsewhere, or with an option, the whole map is printed.

            Without --preset these are the keys in force, with those of keys.toml in the folder parallax of \
            XDG_CONFIG_HOME or ~/.config. What is wrong in the file is told on standard error, and the rest of it counts.

            Examples:
              parallax keys
              parallax keys --print
              parallax keys --preset vim
              parallax keys --toml -o ~/.config/parallax/keys.toml
              parallax keys --check
            """)

    @Option(help: "Print the keys of a preset: \(KeyPreset.allCases.map(\.rawValue).joined(separator: ", ")).")
    var preset: KeyPreset?

    @Flag(help: "Print the map, on a terminal too.")
    var print = false

    @Flag(help: "Print them as a file keys.toml to change.")
    var toml = false

    @Flag(help: "Print nothing; exit with 1 when something is wrong in keys.toml.")
    var check = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if check, !output.isNone { throw ValidationError("--check prints nothing that --output could write.") }
    }

    func run() throws {
        _ = LocaleEncoding.adoptUTF8()
        let (keymap, problems) = preset.map { ($0.keymap, []) } ?? ConfigurationFolder.user.keymap()
        for problem in problems { Console.complain("\(problem)") }
        if listens { return try listen(with: keymap) }
        if !check { try output.writeConfiguration(toml ? KeymapText.toml(keymap) : table(of: keymap)) }
        if check, !problems.isEmpty { throw ExitCode.failure }
    }

    /// Whether keys are pressed here.
    private var listens: Bool {
        preset == nil && !print && !toml && !check && output.isNone && SessionOptions().isTerminal
    }

    private func listen(with keymap: Keymap) throws {
        var sheet = KeySheet(keymap: keymap, columns: Console.sentenceColumns)
        var last: HeardKeys?
        try Console.print("Press any key; q twice ends.")
        // Commands run on the main thread, which owns ncurses from here on.
        try MainActor.assumeIsolated {
            try KeyListening.run { heard in
                try Console.print(sheet.lines(heard).joined(separator: "\n"))
                defer { last = heard }
                return heard.isLeaving(after: last)
            }
        }
    }

    private func table(of keymap: Keymap) -> [String] {
        var table = TextTable()
        for command in ParallaxReader.Command.grouped {
            table.add(keymap.allKeys(for: command).joined(separator: "  "), command.rawValue, command.summary)
        }
        return table.lines(columns: output.isNone ? Console.sentenceColumns : nil)
    }
}

extension KeyPreset: ExpressibleByArgument {}

extension HeardKeys {
    /// Whether it is the second `q`, or both at once.
    fileprivate func isLeaving(after last: HeardKeys?) -> Bool {
        let leave = Meaning.key(.character("q"))
        return ((last?.meanings.suffix(1) ?? []) + meanings).suffix(2) == [leave, leave]
    }
}
