import ParallaxUnicode

/// A line that states when an article was published and says hardly anything else.
///
/// Understood are a named month with day and year in any order, ISO 8601, and numeric dates whose order is beyond
/// doubt: `14 May 2031`, `May 14, 2031`, `14. Mai 2031`, `2031-05-14`, `14.05.2031`, `2031年5月14日`. A date such as
/// `05/06/2031` is left alone: nobody can tell its month.
struct DateLine {
    /// Longest line that is looked at, in tokens.
    private static let longestLine = 30

    /// Most words of a place or an outlet beside the date.
    private static let mostNames = 3
    /// Most words of the names of authors beside the date.
    private static let mostNamesOfAuthors = 10

    /// The date that the line states.
    let date: PublicationDate
    /// How many words of names stand beside it.
    let names: Int

    /// Reads a line; `nil` when it is not a line with a date, or when it says more than a date and names.
    init?(_ line: Substring) {
        guard line.utf8.count <= 200, Self.mayHoldYear(line) else { return nil }
        let text = String(line)
        let tokens = Token.scan(text, in: TextRange(start: 0, end: text.utf8.count))
        guard tokens.count <= Self.longestLine else { return nil }
        let words = tokens.map { text[$0.range].lowercased()[...] }
        guard let names = Self.names(text, tokens, words), let date = DateReader(tokens: tokens, words: words).date()
        else { return nil }
        self.date = date
        self.names = names
    }

    /// Whether four digits stand in a row; a cheap question before the words are read.
    private static func mayHoldYear(_ line: Substring) -> Bool {
        line.withUTF8Bytes { bytes in
            var digits = 0
            for unit in bytes {
                digits = unit &- 0x30 < 10 ? digits + 1 : 0
                if digits == 4 { return true }
            }
            return false
        }
    }

    /// How many words are neither those of dates nor between names; `nil` when one is no name or they are too many.
    private static func names(_ text: String, _ tokens: [Token], _ words: [Substring]) -> Int? {
        var names = 0
        for (token, word) in zip(tokens, words) where token.kind == .word && !isKnown(word) {
            guard text[token.range].first?.isUppercase ?? false else { return nil }
            names += 1
        }
        let isCredit = CueTable.shared.credit(of: FoldedLine(text[...])) != nil
        return names <= (isCredit ? mostNamesOfAuthors : mostNames) ? names : nil
    }

    private static func isKnown(_ word: Substring) -> Bool {
        Calendar.shared.knows(word) || isParticle(word)
    }

    private static func isParticle(_ word: Substring) -> Bool {
        ["by", "and", "von", "und", "par", "et", "por", "y", "st", "nd", "rd", "th", "年", "月", "日"].contains(word)
    }
}
