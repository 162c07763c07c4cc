/// Reads a query by recursive descent: OR of AND of NOT of words, fields and groups.
struct SearchParser {
    /// How deep parentheses and NOT may stand inside one another; nobody types more, and each costs stack.
    static let deepest = 32
    /// How many words and fields a query may have; a pasted paragraph belongs in quotation marks.
    static let longest = 256

    let lexemes: [SearchLexeme]
    /// Whether what is unfinished at the end is being typed.
    let isTyping: Bool
    /// Length of the query in UTF-8.
    let end: Int
    var index = 0
    private var depth = 0
    /// Words and fields so far.
    var count = 0

    init(_ query: String, isTyping: Bool) {
        var lexer = SearchLexer(query)
        lexemes = lexer.lexemes()
        self.isTyping = isTyping
        end = query.utf8.count
    }

    /// Reads the whole query.
    mutating func expression() throws(SearchSyntaxProblem) -> SearchExpression {
        let expression = try disjunction()
        if let stray = current { throw SearchSyntaxProblem(.strayParenthesis, at: stray.range) }
        if let expression { return expression }
        guard lexemes.isEmpty || isTyping else {
            throw SearchSyntaxProblem(.nothingToFind, at: TextRange(start: 0, end: end))
        }
        return .all([])
    }

    var current: SearchLexeme? { index < lexemes.count ? lexemes[index] : nil }

    // MARK: Operators

    /// `a OR b`; `nil` where nothing is left to look for, as among marks.
    private mutating func disjunction() throws(SearchSyntaxProblem) -> SearchExpression? {
        var parts: [SearchExpression] = []
        if let part = try conjunction(after: nil) { parts.append(part) }
        while let lexeme = current, lexeme.token == .or {
            index += 1
            if let part = try conjunction(after: lexeme) { parts.append(part) }
        }
        return .joined(parts, as: SearchExpression.any)
    }

    /// `a b`, `a AND b`.
    private mutating func conjunction(after operation: SearchLexeme?) throws(SearchSyntaxProblem) -> SearchExpression? {
        var parts: [SearchExpression] = []
        if let part = try negation(after: operation) { parts.append(part) }
        while let lexeme = current, lexeme.token != .or, lexeme.token != .close {
            let isJoined = lexeme.token == .and
            if isJoined { index += 1 }
            if let part = try negation(after: isJoined ? lexeme : nil) { parts.append(part) }
        }
        return .joined(parts, as: SearchExpression.all)
    }

    /// `NOT a`, `-a`.
    private mutating func negation(after operation: SearchLexeme?) throws(SearchSyntaxProblem) -> SearchExpression? {
        guard let lexeme = current, case .not = lexeme.token else { return try primary(after: operation) }
        index += 1
        let part = try nested(at: lexeme) { parser throws(SearchSyntaxProblem) in try parser.negation(after: lexeme) }
        if case .not(let inner) = part { return inner }
        return part.map(SearchExpression.not)
    }

    private mutating func nested<Value>(
        at lexeme: SearchLexeme, _ body: (inout SearchParser) throws(SearchSyntaxProblem) -> Value
    ) throws(SearchSyntaxProblem) -> Value {
        guard depth < Self.deepest else { throw SearchSyntaxProblem(.tooDeep, at: lexeme.range) }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }

    // MARK: Operands

    /// A word, a phrase, a field or a group.
    private mutating func primary(after operation: SearchLexeme?) throws(SearchSyntaxProblem) -> SearchExpression? {
        guard let lexeme = current else { return try nothing(after: operation, before: nil) }
        switch lexeme.token {
        case .and, .or, .close: return try nothing(after: operation, before: lexeme)
        case .comma, .not: index += 1
        case .text(let text):
            index += 1
            return try phrase(text, at: lexeme).map { .phrase($0) }
        case .field(let name, let value):
            index += 1
            return try field(name, value, at: lexeme)
        case .near:
            index += 1
            return try near(lexeme)
        case .open:
            index += 1
            return try group(lexeme)
        }
        return nil
    }

    /// An operand is missing, which the end of a query that is being typed excuses.
    private func nothing(
        after operation: SearchLexeme?, before next: SearchLexeme?
    ) throws(SearchSyntaxProblem) -> SearchExpression? {
        if let operation, let name = operation.token.operatorName {
            if isTyping, next == nil { return nil }
            throw SearchSyntaxProblem(.nothingAfter(operator: name), at: operation.range)
        }
        if let next, let name = next.token.operatorName {
            throw SearchSyntaxProblem(.nothingBefore(operator: name), at: next.range)
        }
        return nil
    }

    private mutating func group(_ opening: SearchLexeme) throws(SearchSyntaxProblem) -> SearchExpression? {
        if let lexeme = current, lexeme.token == .close {
            throw SearchSyntaxProblem(
                .emptyParentheses, at: TextRange(start: opening.range.start, end: lexeme.range.end))
        }
        let inner = try nested(at: opening) { parser throws(SearchSyntaxProblem) in try parser.disjunction() }
        try close(opening)
        return inner
    }

    /// Takes the parenthesis that closes `opening`.
    mutating func close(_ opening: SearchLexeme) throws(SearchSyntaxProblem) {
        guard let lexeme = current, lexeme.token == .close else {
            if isTyping { return }
            throw SearchSyntaxProblem(.openParenthesis, at: opening.range)
        }
        index += 1
    }
}

extension SearchExpression {
    /// One expression for several, without groups inside their like.
    fileprivate static func joined(
        _ parts: [SearchExpression], as group: ([SearchExpression]) -> SearchExpression
    ) -> SearchExpression? {
        parts.count > 1 ? group(parts.flatMap { $0.members(like: group([])) }) : parts.first
    }

    /// What it consists of if it is the same kind of group, else itself.
    private func members(like group: SearchExpression) -> [SearchExpression] {
        switch (self, group) {
        case (.all(let parts), .all), (.any(let parts), .any): parts
        default: [self]
        }
    }
}
