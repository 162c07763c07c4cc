/// What a site's `robots.txt` lets programs read (RFC 9309).
struct RobotsRules: Hashable, Sendable {
    /// A line that lets in or keeps out.
    private struct Rule: Hashable {
        let pattern: RobotsPattern
        let allows: Bool
    }

    /// The name by which Parallax is addressed.
    static let agent = "parallax"
    /// Most bytes that are read, as RFC 9309, section 2.5, has it.
    static let limit = 500 << 10

    private var rules: [Rule] = []

    /// Rules that let everything be read.
    static let open = RobotsRules([])

    /// Reads a file: the groups that address Parallax by name or, without one, those that address all.
    ///
    /// - Complexity: O(*n*) in the number of bytes, of which no more than ``limit`` are read.
    init(_ bytes: [UInt8]) {
        var named: [Rule]?
        var general: [Rule] = []
        var agents: [String] = []
        var isInRules = false
        for line in bytes.prefix(Self.limit).split(whereSeparator: { $0 == ASCII.lineFeed || $0 == 0x0D }) {
            guard let (key, value) = Self.field(line) else { continue }
            switch key {
            case "user-agent":
                if isInRules { agents = [] }
                isInRules = false
                agents.append(Self.product(value))
                if agents.last == Self.agent { named = named ?? [] }
            case "allow", "disallow":
                isInRules = true
                guard !value.isEmpty else { continue }
                let rule = Rule(pattern: RobotsPattern(value), allows: key == "allow")
                if agents.contains(Self.agent) { named?.append(rule) }
                if agents.contains("*") { general.append(rule) }
            default: break
            }
        }
        rules = named ?? general
    }

    /// Whether a path with its query may be read: the longest pattern that fits decides, and of two the one that lets in.
    ///
    /// - Complexity: O(*n* · *m*) in the size of the file and the length of the path.
    func allows(_ path: String) -> Bool {
        let path = RobotsPattern.canonical(path.utf8)
        let fitting = rules.filter { $0.pattern.fits(path) }
        let longest = fitting.map(\.pattern.length).max() ?? 0
        return fitting.isEmpty || fitting.contains { $0.pattern.length == longest && $0.allows }
    }

    private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
        let text = String(decoding: line.prefix { $0 != ASCII.numberSign }, as: UTF8.self)
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? (parts[0].trimmed.lowercased(), parts[1].trimmed) : nil
    }

    /// The name in `Parallax/1.0`, in lower case.
    private static func product(_ value: String) -> String {
        value == "*" ? value : value.lowercased().prefix { $0.isLetter || $0 == "-" || $0 == "_" }.description
    }
}
