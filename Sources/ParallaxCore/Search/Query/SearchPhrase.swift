/// Words of a search that are looked for as they follow one another; case and accents do not matter.
public struct SearchPhrase: Hashable, Sendable {
    /// The words as they were typed, one space between them, without quotation marks.
    public let text: String
    /// Whether the last word may go on: `secur*`.
    public let isPrefix: Bool

    /// Creates a phrase; `nil` when the text has neither a letter nor a digit.
    public init?(_ text: String, isPrefix: Bool = false) {
        let text = text.unicodeScalars.split { ScalarClass($0) == .space || SearchLexer.isQuotationMark($0) }
            .map(String.init).joined(separator: " ")
        guard !IndexSpelling.words(of: text).isEmpty else { return nil }
        self.text = text
        self.isPrefix = isPrefix
    }

    /// The words as the full-text index spells them; never empty.
    public var words: [String] { IndexSpelling.words(of: text).split(separator: " ").map(String.init) }
}

extension SearchPhrase: CustomStringConvertible {
    /// The phrase in the query language.
    public var description: String { (isBare ? text : "\"\(text)\"") + (isPrefix ? "*" : "") }

    /// Whether the text means itself without quotation marks.
    private var isBare: Bool {
        !["AND", "OR", "NOT", "NEAR"].contains(text)
            && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy(Self.isWord)
    }

    private static func isWord(_ text: Substring) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { ![.space, .mark].contains(ScalarClass($0)) }
    }
}
