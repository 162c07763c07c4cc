extension SearchParser {
    /// `NEAR(a b, 5)`, from after its parenthesis on.
    mutating func near(_ opening: SearchLexeme) throws(SearchSyntaxProblem) -> SearchExpression? {
        var phrases: [SearchPhrase] = []
        var distance = SearchExpression.usualDistance
        while let lexeme = current, lexeme.token != .close {
            index += 1
            if lexeme.token == .comma, let number = distanceThatFollows {
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

    /// The number after a comma, if it is the last before the parenthesis.
    private var distanceThatFollows: Int? {
        guard let lexeme = current, case .text(let text) = lexeme.token, !text.isQuoted, !text.isPrefix,
            let number = Int(text.text), (0...SearchExpression.longestDistance).contains(number),
            index + 1 == lexemes.count || lexemes[index + 1].token == .close
        else { return nil }
        return number
    }
}

extension SearchExpression {
    /// Words between phrases that are near each other, when no number is given; SQLite's own.
    static let usualDistance = 10
    /// The most words between.
    static let longestDistance = 1_000
}
