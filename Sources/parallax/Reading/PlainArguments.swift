import ParallaxReader

/// The command lines that open the reader and leave nothing to interpret: none at all, `PATH…`, `--compare A B` and `demo`;
/// the first two also behind `--library FILE`.
///
/// They are what starts the program day by day. Understanding them here spares the argument parser, whose look at every
/// option of every command takes as long as reading five articles; everything else goes through it.
struct PlainArguments {
    private let words: [String]

    /// Takes the words after the program's name.
    init(_ words: [String]) { self.words = words }

    /// What they open; `nil` when the parser has to read them.
    var session: ReadingSession? {
        if words == [Demo.name] { return ReadingSession(input: .demo, opening: .browsing) }
        if words.first == "--compare" { return words.count == 3 ? session(paths: words.dropFirst(), .comparing) : nil }
        guard words.first == "--library" else { return session(paths: words[...], .browsing) }
        guard words.count > 1, isPath(words[1]) else { return nil }
        var session = session(paths: words.dropFirst(2), .browsing)
        session?.library = words[1]
        return session
    }

    private func session(paths: ArraySlice<String>, _ opening: Reader.Opening) -> ReadingSession? {
        guard let first = paths.first else { return ReadingSession(input: nil, opening: opening) }
        guard paths.allSatisfy(isPath), opening == .comparing || !CommandLineWords.isCommand(first) else { return nil }
        return ReadingSession(input: .paths(Array(paths)), opening: opening)
    }

    private func isPath(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }
}
