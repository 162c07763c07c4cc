import ArgumentParser
import ParallaxReader

/// The manual page, in the man macros of troff.
struct ManualPage {
    /// What a terminal of 80 columns has left of them beside the margin of the page.
    private static let columns = 71

    /// The page, without a line end after its last line.
    var text: String {
        let head = [
            ".TH PARALLAX 1 \"\" \"parallax \(Parallax.configuration.version)\"", ".SH NAME",
            TroffText.line("parallax - \(Self.lowercased(Parallax.configuration.abstract))"), ".SH SYNOPSIS",
            TroffText.line("parallax [PATH...]"), ".br", TroffText.line("parallax COMMAND [OPTION...]"),
        ]
        let body = section("DESCRIPTION", Parallax.configuration.discussion) + commands + keys
        return (head + body + list("FILES", Self.files) + list("ENVIRONMENT", Self.environment))
            .joined(separator: "\n")
    }

    private static let files = [
        ("~/.config/parallax/config.toml", "Options; parallax config prints all of them with what they take."),
        ("~/.config/parallax/keys.toml", "Keys of your own; parallax keys --toml prints those there are."),
        ("~/.config/parallax/themes/NAME.toml", "Themes of your own, beside those of the program."),
        ("~/.local/share/parallax/library.sqlite", "The library."),
    ]

    private static let environment = [
        ("PARALLAX_LIBRARY", "The library, where --library names none."),
        ("XDG_CONFIG_HOME, XDG_DATA_HOME", "What stands for ~/.config and ~/.local/share."),
        ("NO_COLOR", "No colours, if it is set and not empty; every mark has a sign too."),
        ("BROWSER", "The programs that open addresses, parted by colons; otherwise xdg-open."),
        ("ESCDELAY", "Milliseconds to wait for what follows Esc: 25, or more where a slow line breaks arrows up."),
        ("LANG, LC_ALL", "Whether the terminal shows UTF-8."),
    ]

    /// Every command with its whole help, behind it those that belong to it.
    private var commands: [String] {
        [".SH COMMANDS"]
            + Parallax.configuration.subcommands.flatMap { command in
                let name = Self.name(of: command)
                return section(of: command, named: name)
                    + command.configuration.subcommands.flatMap {
                        section(of: $0, named: name + " " + Self.name(of: $0))
                    }
            }
    }

    private func section(of command: any ParsableCommand.Type, named name: String) -> [String] {
        [".SS \(TroffText.line(name))"] + TroffText.verbatim(Self.help(of: command))
    }

    private static func name(of command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }

    /// The keys of a fresh installation.
    private var keys: [String] {
        [".SH KEYS"]
            + ParallaxReader.Command.Group.allCases.flatMap { group in
                [".SS \(TroffText.line(group.rawValue))"]
                    + ParallaxReader.Command.grouped.filter { $0.group == group }.flatMap(entry)
            }
    }

    /// The help of a command, which stands under its name already.
    private static func help(of command: any ParsableCommand.Type) -> String {
        HelpText(Parallax.helpMessage(for: command, columns: columns)).wrapped(columns: columns)
            .replacing("OVERVIEW: ", with: "", maxReplacements: 1)
    }

    private func list(_ title: String, _ items: [(String, String)]) -> [String] {
        [".SH \(title)"] + items.flatMap { [".TP", TroffText.line($0.0), TroffText.line($0.1)] }
    }

    private func entry(_ command: ParallaxReader.Command) -> [String] {
        let keys = Keymap.standard.allKeys(for: command).joined(separator: "  ")
        return [".TP", TroffText.line(keys), TroffText.line(command.summary)]
    }

    private func section(_ title: String, _ text: String) -> [String] {
        [".SH \(title)"] + TroffText.verbatim(text)
    }

    private static func lowercased(_ sentence: String) -> String {
        let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
