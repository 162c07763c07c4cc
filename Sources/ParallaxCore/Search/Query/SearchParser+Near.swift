extension SearchParser {
    /// `NEAR(a b, 5)`, from after its parenthesis on.
    mutating func near(_ opening: SearchLexeme) throws(SearchSyntaxProblem) -> SearchExpression? {
        var phrases: [SearchPhrase] = []
        var distance = SearchExpression.usualDistance
        while let lexeme = current, lexeme.token != .close {
            index += 1
            if lexeme.token == .comma, let number = try self.distance(after: lexeme, isDue: phrases.count > 1) {
                distance = number
                index += 1
            } else if case .text(let text) = lexeme.token {
                if let phrase = try phrase(text, at: lexeme) { phrases.append(phrase) }
            } else if lexeme.token != .comma {
                throw SearchSyntaxProblem(.nothingNear, at: lexeme.range)
            }
        }
        let isUnfinished = isTyping && current == nil
        try close(opening)
        if phrases.count > 1 { return .near(phrases, within: distance) }
        guard isUnfinished else { throw SearchSyntaxProblem(.nothingNear, at: opening.range) }
        return phrases.first.map { .phrase($0) }
    }

    /// The number after a comma, if it is the last before the parenthesis; `nil` where words go on, as in `1,000 men`.
    private func distance(after comma: SearchLexeme, isDue: Bool) throws(SearchSyntaxProblem) -> Int? {
        let rest = lexemes[index...].prefix { $0.token != .close }
        if rest.count == 1, let number = rest.first?.token.distance { return number }
        let isNegative = rest.first?.token == .not(isMinus: true)
        let isAlone = rest.count <= 1 || isNegative && rest.count == 2
        let isUnfinished = isTyping && rest.endIndex == lexemes.count && !isNegative
        guard isDue, isAlone, !isUnfinished else { return nil }
        let range = TextRange(
            start: (rest.first ?? comma).range.start, end: (rest.last ?? comma).range.end)
        throw SearchSyntaxProblem(.unknownDistance, at: range)
    }
}

extension SearchExpression {
    /// Words between phrases that are near each other, when no number is given; SQLite's own.
    static let usualDistance = 10
    /// The most words between.
    static let longestDistance = 1_000
}

extension SearchToken {
    /// The number of words between that the token is; `nil` for all others.
    fileprivate var distance: Int? {
        guard case .text(let text) = self, !text.isQuoted, !text.isPrefix, let number = Int(text.text),
            (0...SearchExpression.longestDistance).contains(number)
        else { return nil }
        return number
    }
}
