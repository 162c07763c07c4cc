/// What a stop after a word means, and which words can follow one; read from `abbreviations.txt`.
struct AbbreviationTable: Sendable {
    /// What the stop of an abbreviation tells about the sentence.
    enum Class: String, Sendable {
        /// The sentence goes on.
        case inner
        /// The sentence may end here.
        case last
        /// The sentence goes on when digits follow.
        case number
    }

    /// The table of all languages; their abbreviations hardly ever are words of one another.
    static let shared = AbbreviationTable(lines: String(decoding: PackageResources.abbreviations_txt, as: UTF8.self))

    private(set) var classes: [Substring: Class] = [:]
    private(set) var openers: Set<Substring> = []
    private(set) var months: Set<Substring> = []
    private(set) var reportingVerbs: Set<Substring> = []

    private init(lines: String) {
        for line in lines.pieces(separatedBy: "\n") where !line.hasPrefix("#") {
            let words = line.pieces(separatedBy: " ")
            add(words.dropFirst(), to: words.first ?? "")
        }
    }

    /// Whether the word is written with a stop at its end.
    func isAbbreviation(_ word: Substring) -> Bool { classes[word] != nil }

    private mutating func add(_ words: ArraySlice<Substring>, to name: Substring) {
        switch name {
        case "opener": openers.formUnion(words)
        case "month": months.formUnion(words)
        case "said": reportingVerbs.formUnion(words)
        default:
            for word in words where classes[word] == nil { classes[word] = Class(rawValue: String(name)) }
        }
    }
}
