import ArgumentParser
import ParallaxReader

/// The manual page, in the man macros of troff.
struct ManualPage {
    private static let columns = 76

    /// The page, without a line end after its last line.
    var text: String {
        let head = [
            ".TH PARALLAX 1 \"\" \"parallax \(Parallax.configuration.version)\"", ".SH NAME",
            TroffText.line("parallax - \(Self.lowercased(Parallax.configuration.abstract))"), ".SH SYNOPSIS",
            TroffText.line("parallax [PATH...]"), ".br", TroffText.line("parallax COMMAND [OPTION...]"),
        ]
        return (head + section("DESCRIPTION", Parallax.configuration.discussion) + commands + keys)
            .joined(separator: "\n")
    }

    /// Every command with its whole help.
    private var commands: [String] {
        [".SH COMMANDS"]
            + Parallax.configuration.subcommands.flatMap { command in
                [".SS \(TroffText.line(command.configuration.commandName ?? ""))"]
                    + TroffText.verbatim(Parallax.helpMessage(for: command, columns: Self.columns))
            }
    }

    /// The keys of a fresh installation.
    private var keys: [String] {
        [".SH KEYS"]
            + ParallaxReader.Command.Group.allCases.flatMap { group in
                [".SS \(TroffText.line(group.rawValue))"]
                    + ParallaxReader.Command.grouped.filter { $0.group == group }.flatMap(entry)
            }
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
