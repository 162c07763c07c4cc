/// What somebody said, ready to be compared: folded words, and who said them.
public struct Utterance: Hashable, Sendable {
    /// More words than this are not looked at: a quote never closed may run to the end of its article.
    static let wordLimit = 400

    /// The folded words, contractions written out, without marks.
    let words: [String]
    /// Whether each of them is written with a capital that is not an editor's, beside `words`.
    let isCapitalised: [Bool]
    /// Whether it is written in a script that has capitals.
    var hasCase: Bool { words.contains { $0.unicodeScalars.first?.properties.isCased == true } }
    /// The speaker, where a name is known.
    let speaker: SpeakerName?

    /// Reads the quoted words of a part of a text.
    ///
    /// - Parameters:
    ///   - range: The quote; its marks may be included.
    ///   - speaker: Who said it, as a name or as written beside the quote; pronouns and roles count as unknown.
    public init(_ text: String, in range: TextRange, speaker: String?) {
        let scanned = Word.scan(text, in: range).filter { $0.kind != .mark || $0.key == "&" }.prefix(Self.wordLimit)
        let whole = Self.restoringBracketedInitials(Array(scanned), of: text)
        let parts = whole.map { (words: Contraction.expanded($0.key), isCapitalised: $0.isCapitalised) }
        words = parts.flatMap(\.words)
        isCapitalised = parts.flatMap { part in part.words.indices.map { $0 == 0 && part.isCapitalised } }
        self.speaker = speaker.flatMap(SpeakerName.init)
    }

    /// Reads a quote that stands alone.
    public init(_ text: String, speaker: String?) {
        self.init(text, in: TextRange(start: 0, end: text.utf8.count), speaker: speaker)
    }

    /// Reads a quote of an article, with the speaker the article gives it.
    init(_ quote: Quote, in article: Article) {
        self.init(article.text, in: quote.range, speaker: quote.speaker ?? quote.mention)
    }

    /// Joins the letter an editor put into brackets to its word: `[W]e` becomes `we`.
    private static func restoringBracketedInitials(
        _ words: [Word], of text: String
    ) -> [(key: String, isCapitalised: Bool)] {
        var keys: [(key: String, isCapitalised: Bool)] = []
        var end = text.utf8.count
        for word in words {
            let isRest = word.range.start == end + 1 && text[TextRange(start: end, end: end + 1)] == "]"
            let initial = isRest ? keys.popLast()?.key ?? "" : ""
            keys.append((initial + word.key, text.isUppercase(at: word.range.start)))
            end = word.range.end
        }
        return keys
    }
}
