import ParallaxReader

/// The command lines that open the reader and leave nothing to interpret: none at all, `PATH…`, `--compare A B` and `demo`.
///
/// They are what starts the program day by day. Understanding them here spares the argument parser, whose look at every
/// option of every command takes as long as reading five articles; everything else goes through it.
struct PlainArguments {
    private let words: [String]

    /// Takes the words after the program's name.
    init(_ words: [String]) { self.words = words }

    /// What they open; `nil` when the parser has to read them.
    var session: ReadingSession? {
        if words.isEmpty { return ReadingSession(input: nil, opening: .browsing) }
        if words == [Demo.name] { return ReadingSession(input: .demo, opening: .browsing) }
        let isComparing = words.first == "--compare"
        let paths = isComparing ? Array(words.dropFirst()) : words
        guard let first = paths.first, paths.allSatisfy(isPath),
            isComparing ? paths.count == 2 : !CommandLineWords.isCommand(first)
        else { return nil }
        return ReadingSession(input: .paths(paths), opening: isComparing ? .comparing : .browsing)
    }

    private func isPath(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }
}
