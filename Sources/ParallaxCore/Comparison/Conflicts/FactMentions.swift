/// The numbers, dates and names of a passage: what can be read before its words have numbers in a lexicon.
struct FactMentions: Sendable {
    /// A passage of more words than this is no sentence, and is not searched for names.
    private static let wordLimit = 400
    /// Articles of more sentences are not read ahead: most of theirs have no partner.
    private static let usualLength = 300

    let quantities: [Quantity]
    let dates: [DateMention]
    let names: [ProperName]

    /// - Parameter words: The words of the passage in `text`.
    init(_ text: String, words: [Word]) {
        dates = DateMention.scan(words, of: text)
        quantities = QuantityScanner(text: text, words: words, dates: dates).quantities()
        names = words.count > Self.wordLimit ? [] : ProperName.scan(WordCursor(text: text, words: words))
    }

    /// Reads the sentences of an article of usual length before anything asks for them; none of a longer one.
    static func readAhead(_ text: ComparedText) -> [FactMentions] {
        guard text.sentences.count <= usualLength else { return [] }
        return text.sentences.map { FactMentions(text.text, words: Array(text.words[$0])) }
    }
}
