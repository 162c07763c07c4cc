import ParallaxCore

extension SearchExpression {
    /// The expression in the language of FTS5 (<https://www.sqlite.org/fts5.html#full_text_query_syntax>); `nil` when it
    /// asks for something that is not in the full-text index, or only for what must not be there.
    ///
    /// Words come spelt as the index has them, in quotation marks, so nothing the user typed is an operator.
    var fullText: String? {
        switch self {
        case .phrase(let phrase, let part): (part.map { "\($0.column) : " } ?? "") + phrase.fullText
        case .near(let phrases, let distance):
            "NEAR(\(phrases.map(\.fullText).joined(separator: " ")), \(distance))"
        case .condition, .not: nil
        case .all(let parts): Self.conjunction(parts)
        case .any(let parts): Self.joined(parts.map(\.fullText), by: " OR ")
        }
    }

    /// All of the parts; the language says NOT only of something that was found.
    private static func conjunction(_ parts: [SearchExpression]) -> String? {
        guard let wanted = joined(parts.filter { !$0.isNegation }.map(\.fullText), by: " AND ") else { return nil }
        let unwanted = parts.compactMap(\.negated)
        guard !unwanted.isEmpty else { return wanted }
        return joined(unwanted.map(\.fullText), by: " OR ").map { "(\(wanted) NOT \($0))" }
    }

    private static func joined(_ parts: [String?], by sign: String) -> String? {
        let texts = parts.compactMap(\.self)
        guard !texts.isEmpty, texts.count == parts.count else { return nil }
        return texts.count == 1 ? texts[0] : "(\(texts.joined(separator: sign)))"
    }

    private var isNegation: Bool { negated != nil }

    /// What must not hold.
    var negated: SearchExpression? { if case .not(let part) = self { part } else { nil } }

    /// Whatever of the phrases is there; `nil` when there are none.
    var anyPhrase: String? { Self.joined(phrases.map(\.fullText), by: " OR ") }
}

extension SearchPhrase {
    fileprivate var fullText: String { "\"\(words.joined(separator: " "))\"" + (isPrefix ? " *" : "") }
}

extension SearchExpression.Part {
    /// The column of the full-text index.
    fileprivate var column: String {
        switch self {
        case .title: "title"
        case .speaker: "speakers"
        }
    }
}
