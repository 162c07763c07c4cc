/// Why the reader cannot run, or go on, in this terminal.
public enum TerminalProblem: Error, Hashable, Sendable {
    /// Standard input or standard output is not a terminal.
    case notATerminal
    /// The environment does not name the terminal.
    case unnamed
    /// The system does not know a terminal of this name.
    case unknown(String)
    /// The terminal cannot place its cursor.
    case tooSimple(String)
    /// The system has no file descriptors left.
    case noDescriptors
}

extension TerminalProblem: CustomStringConvertible {
    /// The sentence the user reads.
    public var description: String {
        switch self {
        case .notATerminal: "The reader needs a terminal for its input and its output."
        case .unnamed: "TERM is not set, so the kind of terminal is unknown; try TERM=xterm-256color."
        case .unknown(let name): "This system does not know the terminal \"\(name)\"; try TERM=xterm-256color."
        case .tooSimple(let name):
            "The terminal \"\(name)\" cannot place its cursor, which the reader needs; try parallax --plain."
        case .noDescriptors: "The system has no file descriptors left."
        }
    }
}
