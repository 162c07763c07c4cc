/// A name that can be an outlet's: one to six words, each with a capital or a small link word between two of them.
struct OutletName {
    /// The name as written.
    let text: String

    private static let longestName = 6

    /// Takes the words; `nil` when they are no name.
    init?(_ written: Substring) {
        let words = written.split(separator: " ").filter { !Self.isYear($0) }
        guard (1...Self.longestName).contains(words.count), words.allSatisfy(Self.isPart),
            let last = words.last, !Self.isLink(last), Self.isCapital(last) || words.count > 1
        else { return nil }
        var text = ""
        for word in words {
            if !text.isEmpty { text += " " }
            text += word
        }
        self.text = text
    }

    private static func isYear(_ word: Substring) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isPart(_ word: Substring) -> Bool { isCapital(word) || isLink(word) }

    private static func isCapital(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        return !first.properties.isLowercase && ScalarClass(first) != .mark
            || word.dropFirst().contains(where: \.isUppercase)
    }

    private static func isLink(_ word: Substring) -> Bool {
        switch word {
        case "of", "the", "and", "&", "for", "de", "del", "della", "la", "le", "der", "die", "das", "und", "et", "y",
            "on":
            true
        default: false
        }
    }
}
