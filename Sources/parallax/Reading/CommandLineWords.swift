import ArgumentParser
import ParallaxCore
import ParallaxUnicode

/// The words behind the program's name, with the command in front.
///
/// The argument parser takes the options of a command only behind its name, and everything else for options and paths of
/// the default command; people write `parallax --theme paper demo` all the same.
struct CommandLineWords {
    let words: [String]

    /// - Throws: `ValidationError` when help is asked for about a command that there is not.
    init(_ given: [String]) throws {
        if given.first == Self.help, let name = given.dropFirst().first, !name.hasPrefix("-"), !Self.isCommand(name) {
            throw ValidationError("There is no command “\(Harmless.line(name))”.")
        }
        let place = Self.placeOfCommand(in: given)
        guard given.first != Self.completion, place > 0, given.indices.contains(place), Self.isCommand(given[place])
        else {
            words = try Self.withQuery(given)
            return
        }
        words = try Self.withQuery([given[place]] + given[..<place] + given[(place + 1)...])
    }

    /// The words of a search with a sign before a query that the parser would take for options, such as `-ferry`.
    private static func withQuery(_ words: [String]) throws -> [String] {
        guard words.first == Search.configuration.commandName, !words.contains("--") else { return words }
        let place = words.indices.dropFirst().first { place in
            let (word, before) = (words[place], words[place - 1])
            return word.hasPrefix("-") && !word.hasPrefix("--") && word != "-h"
                && !Search.optionsWithValues.contains(before)
        }
        guard let place else { return words }
        guard !words[place...].contains(where: { $0.hasPrefix("--") }) else {
            throw ValidationError(
                "In a query “\(Harmless.line(words[place]))” stands behind all options, as in: parallax search --json ferry -courier."
            )
        }
        return words[..<place] + ["--"] + words[place...]
    }

    private static let help = "help"

    /// What the scripts of shells ask the argument parser with; it must stand first.
    private static let completion = "---completion"

    /// Whether a word names a command.
    ///
    /// No name has a slash in it, so a start with paths need not make the commands known to the runtime.
    static func isCommand(_ word: String) -> Bool {
        guard !word.utf8.contains(UInt8(ascii: "/")) else { return false }
        return word == help || Parallax.configuration.subcommands.contains { $0.configuration.commandName == word }
    }

    /// The command that a path was perhaps meant to be.
    static func command(like path: String) -> String? {
        let names = Parallax.configuration.subcommands.compactMap { $0.configuration.commandName }
        let distances = names.map { EditDistance.between(Array(path.utf8.prefix(Self.longestCommand)), Array($0.utf8)) }
        return zip(distances, names).min { $0.0 < $1.0 }.flatMap { $0.0 <= 2 && $0.0 * 2 < $0.1.count ? $0.1 : nil }
    }

    private static let longestCommand = 16

    /// Behind the options, and what belongs to them.
    private static func placeOfCommand(in words: [String]) -> Int {
        var place = 0
        while place < words.count, words[place].hasPrefix("--"), words[place] != "--" {
            place += Read.optionsWithValues.contains(words[place]) ? 2 : 1
        }
        return place
    }
}
