import ParallaxUnicode

/// What a stop after a word means, and which words can follow one; read from `abbreviations.txt`.
struct AbbreviationTable: Sendable {
    /// What is known of a word.
    struct Facts: OptionSet, Sendable {
        let rawValue: UInt32
        /// Its stop stands inside a sentence, which goes on.
        static let inner = Facts(rawValue: 1)
        /// Its stop may end the sentence.
        static let last = Facts(rawValue: 2)
        /// Its stop stands inside a sentence when digits follow.
        static let number = Facts(rawValue: 4)
        /// It opens sentences.
        static let opener = Facts(rawValue: 8)
        /// It is a month that follows the stop of an ordinal.
        static let month = Facts(rawValue: 16)
        /// It reports speech.
        static let said = Facts(rawValue: 32)

        /// What the stop of an abbreviation can mean.
        static let abbreviation: Facts = [.inner, .last, .number]
    }

    /// The table of all languages; their abbreviations hardly ever are words of one another.
    static let shared = AbbreviationTable(file: PackageResources.abbreviations_txt)

    private var table: WordTable

    private init(file: [UInt8]) {
        var table = WordTable(capacity: file.count / 5)
        TableRow.forEach(of: file) { row in
            let facts = Self.facts(named: row.text())
            while let word = row.column() {
                let key = WordKey(exactly: word)
                let isKnown = table[key] & Facts.abbreviation.rawValue != 0
                if !isKnown || facts.isDisjoint(with: .abbreviation) { table.insert(key, facts.rawValue) }
            }
        }
        self.table = table
    }

    /// What is known of a word, spelt as it stands.
    subscript(word: some StringProtocol) -> Facts {
        word.withUTF8Bytes { Facts(rawValue: table[WordKey(exactly: $0)]) }
    }

    private static func facts(named name: String) -> Facts {
        switch name {
        case "inner": .inner
        case "last": .last
        case "number": .number
        case "opener": .opener
        case "month": .month
        case "said": .said
        default: []
        }
    }
}
