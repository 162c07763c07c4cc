extension SearchParser {
    /// The phrase of a text; `nil` when there is nothing to look for.
    mutating func phrase(
        _ text: SearchText, at lexeme: SearchLexeme
    ) throws(SearchSyntaxProblem) -> SearchPhrase? {
        let phrase = completed(text, at: lexeme).phrase
        count += max(1, phrase?.words.count ?? 0)
        guard count <= Self.longest else { throw SearchSyntaxProblem(.tooLong, at: lexeme.range) }
        guard text.isClosed || isTyping else {
            throw SearchSyntaxProblem(.openQuotation, at: TextRange(start: openingMark(of: lexeme), end: end))
        }
        return phrase
    }

    /// Where the quotation mark of a phrase without an end stands.
    private func openingMark(of lexeme: SearchLexeme) -> Int {
        guard case .field(let name, _) = lexeme.token else { return lexeme.range.start }
        return lexeme.range.start + name.utf8.count + 1
    }

    /// The text with its last word open, when that word is being typed.
    private func completed(_ text: SearchText, at lexeme: SearchLexeme) -> SearchText {
        guard isTyping, lexeme.range.end == end, !text.isQuoted || !text.isClosed,
            let last = IndexSpelling.words(of: text.text).split(separator: " ").last,
            last.utf8.count >= Self.shortestPrefix, text.text.unicodeScalars.last.map(ScalarClass.init) != .space
        else { return text }
        return SearchText(text: text.text, isQuoted: text.isQuoted, isClosed: text.isClosed, isPrefix: true)
    }

    /// Fewer letters begin so many words that looking for all of them would not keep up with typing.
    private static let shortestPrefix = 3

    /// A field with its value; `nil` while it is being typed.
    mutating func field(
        _ name: String, _ value: SearchText?, at lexeme: SearchLexeme
    ) throws(SearchSyntaxProblem) -> SearchExpression? {
        guard let field = SearchField(rawValue: name) else {
            let range = TextRange(start: lexeme.range.start, end: lexeme.range.start + name.utf8.count + 1)
            throw SearchSyntaxProblem(.unknownField(name: name), at: range)
        }
        let isUnfinished = isTyping && lexeme.range.end == end
        guard let value else {
            if isUnfinished { return nil }
            throw SearchSyntaxProblem(.missingValue(field: name), at: lexeme.range)
        }
        _ = try phrase(value, at: lexeme)
        if let expression = field.expression(completed(value, at: lexeme)) { return expression }
        if isUnfinished, field.mayBegin(value.text) { return nil }
        let isReversed = field == .date && SearchPeriod.isReversed(value.text)
        throw SearchSyntaxProblem(
            isReversed ? .reversedPeriod : .unknownValue(field: name, value: value.text), at: lexeme.range)
    }
}
