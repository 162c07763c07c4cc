internal import ParallaxUnicode

/// Why a theme cannot be used.
public enum ScreenProblem: Error, Hashable, Sendable {
    /// A theme file says something that cannot be understood.
    case theme(name: String, line: Int?, key: String?, reason: String)
    /// No theme has this name.
    case unknownTheme(name: String, known: [String])
}

extension ScreenProblem {
    /// The line of the file, from 1 on; `nil` where none can be named.
    var line: Int? {
        if case .theme(_, let line, _, _) = self { line } else { nil }
    }
}

extension ScreenProblem: CustomStringConvertible {
    /// The sentence the user reads, on one line and without anything that commands a terminal.
    public var description: String { Harmless.line(sentence) }

    private var sentence: String {
        switch self {
        case .theme(let name, let line, let key, let reason):
            let place = line.map { ", line \($0)" } ?? ""
            return "theme \(name)\(place): \(key.map { $0 + " " } ?? "")\(reason)"
        case .unknownTheme(let name, let known):
            return "there is no theme \(name); there are \(known.joined(separator: ", "))"
        }
    }
}
