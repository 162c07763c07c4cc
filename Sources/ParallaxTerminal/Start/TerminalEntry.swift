import CNcurses

/// The name of the terminal description to use.
enum TerminalEntry {
    /// Terminals that understand xterm's sequences, though systems may lack a description under their own name.
    private static let relatives = ["xterm", "foot", "ghostty", "wezterm", "alacritty", "kitty", "konsole", "vte"]

    /// Chooses the description: one with 24-bit colour if the terminal has it, the terminal's own otherwise.
    ///
    /// - Throws: `unnamed`, `unknown`, or `tooSimple` for one that cannot place its cursor.
    static func choose(_ environment: Environment, output: Int32) throws(TerminalProblem) -> String {
        guard let name = environment["TERM"] else { throw .unnamed }
        let wished = directCandidates(name, environment) + [name] + relative(name)
        if let usable = wished.first(where: { px_terminal_fault($0, output) == 0 }) { return usable }
        throw px_terminal_fault(name, output) == 2 ? .tooSimple(name) : .unknown(name)
    }

    /// The colours that a description has; none when there is no such description.
    static func colors(_ name: String, output: Int32) -> Int { max(0, Int(px_terminal_colors(name, output))) }

    /// Descriptions with 24-bit colour that may fit the terminal; ncurses takes such colours from no other.
    static func directCandidates(_ name: String, _ environment: Environment) -> [String] {
        let depth = environment["COLORTERM"]
        guard environment["NO_COLOR"] == nil, depth == "truecolor" || depth == "24bit" else { return [] }
        let short = name.hasSuffix("-256color") ? String(name.dropLast("-256color".count)) : name
        return [short + "-direct"]
    }

    private static func relative(_ name: String) -> [String] {
        relatives.contains { name.hasPrefix($0) } ? ["xterm-256color"] : []
    }
}
