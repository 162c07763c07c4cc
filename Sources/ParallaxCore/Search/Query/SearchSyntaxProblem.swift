/// Why a query of the search language cannot be understood, and where.
public struct SearchSyntaxProblem: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// A quotation mark opens a phrase that nothing closes.
        case openQuotation
        /// A parenthesis is not closed.
        case openParenthesis
        /// A parenthesis closes what none has opened.
        case strayParenthesis
        /// Nothing stands in the parentheses.
        case emptyParentheses
        /// The operator joins something to nothing before it.
        case nothingBefore(operator: String)
        /// The operator is followed by nothing that it could be about.
        case nothingAfter(operator: String)
        /// Two words at least are needed to be near each other.
        case nothingNear
        /// What follows the comma of NEAR is no number that it takes.
        case unknownDistance
        /// There is no field of this name.
        case unknownField(name: String)
        /// The field is not followed by a value.
        case missingValue(field: String)
        /// The value is none that the field takes.
        case unknownValue(field: String, value: String)
        /// The period ends before it begins.
        case reversedPeriod
        /// There are only marks to look for.
        case nothingToFind
        /// Parentheses and NOT stand inside one another too deep.
        case tooDeep
        /// There are too many words and fields.
        case tooLong
    }

    /// What is wrong.
    public let reason: Reason
    /// What it is about, in UTF-8 code units of the query.
    public let range: TextRange

    /// Creates a problem.
    public init(_ reason: Reason, at range: TextRange) {
        self.reason = reason
        self.range = range
    }
}

extension SearchSyntaxProblem: CustomStringConvertible {
    /// The sentence that the user sees; it may hold words of the query.
    public var description: String {
        switch reason {
        case .openQuotation: "The quotation mark is never closed."
        case .openParenthesis: "The parenthesis is never closed."
        case .strayParenthesis: "The parenthesis closes nothing; one that opens is missing before it."
        case .emptyParentheses: "Nothing stands in the parentheses."
        case .nothingBefore(let name): "\(name) needs something before it; in quotation marks it is a word."
        case .nothingAfter(let name): "\(name) needs something to look for after it; in quotation marks it is a word."
        case .nothingNear: "NEAR needs two words at least: NEAR(vote border, 5)."
        case .unknownDistance:
            "After its comma NEAR takes how many words may stand between, 0 to 1,000: NEAR(vote border, 5)."
        case .unknownField(let name): "There is no field “\(name):”; there are \(SearchField.list)."
        case .missingValue(let field): "“\(field):” needs \(expectation(field)), without a space between."
        case .unknownValue(let field, let value):
            "“\(value)” is nothing for “\(field):”; it takes \(expectation(field))."
        case .reversedPeriod: "The period ends before it begins."
        case .nothingToFind: "There is neither a letter nor a digit to look for."
        case .tooDeep: "Parentheses and NOT may stand \(SearchParser.deepest) deep inside one another, not deeper."
        case .tooLong: "A search may have \(SearchParser.longest) words and fields, not more."
        }
    }

    private func expectation(_ field: String) -> String { SearchField(rawValue: field)?.expectation ?? "a value" }
}
