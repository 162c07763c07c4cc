#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The environment variables that say what the terminal is.
struct Environment: Sendable {
    private let variables: [String: String]

    /// Creates an environment of fixed variables.
    init(_ variables: [String: String]) {
        self.variables = variables
    }

    /// Reads the process's environment.
    static func current() -> Environment {
        let names = [
            "TERM", "COLORTERM", "NO_COLOR", "COLORFGBG", "ESCDELAY", "LC_ALL", "LC_CTYPE", "LANG", "TMUX",
        ]
        let pairs = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
        return Environment(Dictionary(uniqueKeysWithValues: pairs))
    }

    /// The locale that decides about characters; empty when none is named.
    var localeName: String { self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] ?? "" }

    /// The variable's value; `nil` when it is unset or empty.
    subscript(_ name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
