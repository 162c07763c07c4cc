import ArgumentParser
import ParallaxReader
import ParallaxScreen

/// `parallax keys`: the key map.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Print the key map: keys, the command they ask for, what it does.")

    func run() throws {
        _ = LocaleEncoding.adoptUTF8()
        var table = TextTable()
        for group in ParallaxReader.Command.Group.allCases {
            for command in ParallaxReader.Command.allCases where command.group == group {
                let keys = Keymap.standard.keys(for: command).joined(separator: "  ")
                table.add(keys, command.rawValue, command.summary)
            }
        }
        try Console.print(table.lines.joined(separator: "\n"))
    }
}
