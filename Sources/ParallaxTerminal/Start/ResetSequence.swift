import CNcurses

/// What a crash writes to give the terminal back, made beforehand because a signal handler may not.
enum ResetSequence {
    private static let capabilities = ["sgr0", "op", "rmkx", "cnorm", "rmcup"]

    /// Bytes for the terminal curses has been started on.
    static func bytes(_ modes: TerminalModes) -> [UInt8] {
        let texts = capabilities.compactMap { px_capability($0) }.map { String(cString: $0) }
        return Array((modes.off + texts.map(withoutPadding).joined()).utf8)
    }

    /// A capability without its delays, such as `$<5/>`.
    static func withoutPadding(_ capability: String) -> String {
        guard capability.utf8.contains(UInt8(ascii: "$")) else { return capability }
        var rest = capability[...]
        var plain = ""
        while let start = rest.firstRange(of: "$<") {
            plain += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstIndex(of: ">") else { return plain }
            rest = rest[rest.index(after: end)...]
        }
        return plain + rest
    }
}
