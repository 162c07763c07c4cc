/// The outlet as the name of a file or folder tells it.
enum OutletInPath {
    private static let longestName = 4
    /// Shorter words are articles and prepositions, which titles and names of outlets share without meaning anything.
    private static let shortestTopic = 4
    /// Names that people give to files and folders of any outlet.
    private static let common: Set<Substring> = [
        "article", "articles", "story", "stories", "text", "texts", "news", "draft", "untitled", "copy", "document",
        "page", "pages", "note", "notes", "data", "input", "output", "test", "sample", "samples", "files", "download",
        "downloads",
        "readme",
        "left", "right", "old", "new", "corpus", "raw", "txt", "index", "main", "final", "version", "temp", "tmp",
    ]

    /// The first name that can be an outlet's: up to four words without digits, none of them a common name of files or a
    /// longer word of the title, that are more than words of the title and do not end in a single letter, by which files
    /// are told apart; `nil` when there is none.
    static func outlet(among names: [String], title: Substring) -> String? {
        let topic = Set(title.lowercased().split { !$0.isLetter })
        return names.lazy.compactMap { outlet($0, topic: topic) }.first
    }

    private static func outlet(_ name: String, topic: Set<Substring>) -> String? {
        let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }
        let folded = words.map { $0.lowercased()[...] }
        guard (1...longestName).contains(words.count), let last = words.last, last.count > 1,
            words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "." || $0 == "&" || $0 == "'" || $0 == "’" } }),
            folded.allSatisfy({ !common.contains($0) && !($0.count >= shortestTopic && topic.contains($0)) }),
            !folded.allSatisfy(topic.contains)
        else { return nil }
        let isSmall = !name.contains(where: \.isUppercase)
        return words.map { isSmall ? $0.prefix(1).uppercased() + $0.dropFirst() : String($0) }.joined(separator: " ")
    }
}
