/// A passage with its words, stems, numbers, dates and names.
struct FactSentence {
    /// Numbers, dates or names beyond this many are not looked at.
    static let factLimit = 60

    let statement: Statement
    let words: WordCursor
    /// The stems of the words; empty for marks.
    let stems: [String]
    let quantities: [Quantity]
    let dates: [DateMention]
    let names: [ProperName]
    /// The stems of content words that are no numbers.
    let content: Set<String>

    init(_ statement: Statement, stemmer: Stemmer) {
        let words = Word.scan(statement.text, in: statement.range)
        self.init(
            statement, words: words, stems: words.map { $0.kind == .mark ? "" : stemmer.stem(of: $0.key) })
    }

    init(_ statement: Statement, words: [Word], stems: [String]) {
        self.statement = statement
        self.stems = stems
        let cursor = WordCursor(text: statement.text, words: words)
        self.words = cursor
        let dates = DateMention.scan(words, of: statement.text)
        self.dates = Array(dates.prefix(Self.factLimit))
        let quantities = QuantityScanner(text: statement.text, words: words, dates: dates).quantities()
        self.quantities = Array(quantities.prefix(Self.factLimit))
        names = Array(ProperName.scan(cursor).prefix(Self.factLimit))
        let taken = Set(quantities.flatMap(\.words) + dates.flatMap(\.words))
        content = Set(
            words.indices.filter { words[$0].kind == .word && !cursor.isStopWord($0) && !taken.contains($0) }
                .map { stems[$0] })
    }

    /// The stems of content words within some words of a place.
    func context(around part: Range<Int>, reach: Int = 8) -> Set<String> {
        let near = max(0, part.lowerBound - reach)..<min(words.count, part.upperBound + reach)
        return Set(near.filter { !part.contains($0) }.map { stems[$0] }).intersection(content)
    }

    /// The stem of the last content word before a place, at most four words back.
    func stem(before index: Int) -> String? {
        (max(0, index - 4)..<index).last { words.kind($0) == .word && !words.isStopWord($0) && !isHedge($0) }
            .map { stems[$0] }
    }

    private func isHedge(_ index: Int) -> Bool {
        ["nearly", "almost", "around", "roughly", "approximately", "estimated", "least", "than", "close"]
            .contains(words.key(index) ?? "")
    }
}
