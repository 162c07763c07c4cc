/// A passage with its words, stems, numbers, dates and names.
struct FactSentence {
    /// Numbers, dates or names beyond this many are not looked at.
    static let factLimit = 60
    /// Words to either side that tell of a number; with ten of them P falls from .750 to .700 on the pairs of
    /// ``NumberEvidence``, with six F1 from .901 to .898.
    private static let reach = 8

    let statement: Statement
    let words: WordCursor
    /// The stems of the words, as numbers of the lexicon both passages share.
    let stems: [Int32]
    let quantities: [Quantity]
    let dates: [DateMention]
    let names: [ProperName]
    /// The stems of content words that are no numbers.
    let content: Set<Int32>

    /// Reads a passage that stands alone.
    init(_ statement: Statement, lexicon: inout Lexicon) {
        let words = Word.scan(statement.text, in: statement.range)
        let forms = words.map { lexicon.id(of: $0) }
        self.init(statement, words: words, stems: forms.map { lexicon.stems[Int($0)] })
    }

    /// - Parameter mentions: The facts, when they were read before.
    init(_ statement: Statement, words: [Word], stems: [Int32], mentions: FactMentions? = nil) {
        self.statement = statement
        self.stems = stems
        self.words = WordCursor(text: statement.text, words: words)
        let mentions = mentions ?? FactMentions(statement.text, words: words)
        dates = Array(mentions.dates.prefix(Self.factLimit))
        quantities = Array(mentions.quantities.prefix(Self.factLimit))
        names = Array(mentions.names.prefix(Self.factLimit))
        content = Self.content(
            self.words, stems, besides: mentions.quantities.map(\.words) + mentions.dates.map(\.words))
    }

    private static func content(_ words: WordCursor, _ stems: [Int32], besides taken: [Range<Int>]) -> Set<Int32> {
        var isTaken = [Bool](repeating: false, count: words.count)
        for index in taken.joined() { isTaken[index] = true }
        var content = Set<Int32>(minimumCapacity: words.count)
        for index in stems.indices where !isTaken[index] && words.kind(index) == .word && !words.isStopWord(index) {
            content.insert(stems[index])
        }
        return content
    }

    /// The stems of content words within some words of a place.
    func context(around part: Range<Int>, reach: Int) -> Set<Int32> {
        context(around: part, within: part.lowerBound - reach..<part.upperBound + reach)
    }

    /// The stems of content words around a number, not beyond the next number that might be taken for it, and what that
    /// one counts.
    func context(of quantity: Quantity) -> Set<Int32> {
        let part = quantity.words
        let before = quantities.last { $0.words.upperBound <= part.lowerBound && $0.rivals(quantity) }
        let after = quantities.first { $0.words.lowerBound >= part.upperBound && $0.rivals(quantity) }
        let start = before.map { min($0.words.upperBound + $0.subject.count, part.lowerBound) } ?? 0
        let end = after?.words.lowerBound ?? words.count
        return context(
            around: part, within: max(start, part.lowerBound - Self.reach)..<min(end, part.upperBound + Self.reach))
    }

    private func context(around part: Range<Int>, within reach: Range<Int>) -> Set<Int32> {
        let near = reach.clamped(to: 0..<words.count)
        return Set(near.lazy.filter { !part.contains($0) }.map { stems[$0] }).intersection(content)
    }

    /// The stem of the last content word before a place, at most four words back.
    func stem(before index: Int) -> Int32? {
        (max(0, index - 4)..<index).last { words.kind($0) == .word && !words.isStopWord($0) && !isHedge($0) }
            .map { stems[$0] }
    }

    private func isHedge(_ index: Int) -> Bool {
        ["nearly", "almost", "around", "roughly", "approximately", "estimated", "least", "than", "close"]
            .contains(words.key(index) ?? "")
    }
}
