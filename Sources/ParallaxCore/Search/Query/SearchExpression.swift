/// What a search of the library asks for.
///
/// ```swift
/// try SearchExpression("\"swift response\" minist* outlet:courier -is:read")
/// ```
///
/// | query | finds articles |
/// |---|---|
/// | `word`, `"some words"`, `minist*` | with the word, with the words in a row, with a word that begins like this |
/// | `a b`, `a AND b` | with both |
/// | `a OR b` | with one of them; AND binds tighter, parentheses group |
/// | `NOT a`, `-a` | without it |
/// | `NEAR(a b, 5)` | with all of them, at most five words between; ten when no number is given |
/// | `title:`, `speaker:` | with the word or phrase in the headline, in the name of somebody who is quoted |
/// | `outlet:`, `tag:` | with the words in the outlet's name, in a tag |
/// | `date:2022`, `date:2022-02..2022-03`, `date:>2022-02-03` | published then |
/// | `is:unread`, `is:read`, `is:starred`, `has:quote`, `has:note`, `story:7` | as it says |
public indirect enum SearchExpression: Hashable, Sendable {
    /// The parts of an article that can be searched alone.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// The headline.
        case title
        /// The names of the speakers of its quotes.
        case speaker
    }

    /// The words stand in the article, or in one part of it.
    case phrase(SearchPhrase, in: Part? = nil)
    /// The phrases stand near each other, at most so many words between them.
    case near([SearchPhrase], within: Int)
    /// It fulfils a condition.
    case condition(SearchCondition)
    /// All of these hold; with none of them, every article is found.
    case all([SearchExpression])
    /// One of these holds.
    case any([SearchExpression])
    /// This does not hold.
    case not(SearchExpression)
}

extension SearchExpression {
    /// Reads a query; an empty one finds every article.
    ///
    /// - Throws: What is wrong with the query, and where.
    /// - Complexity: O(*n*) in the length of the query.
    public init(_ query: String) throws(SearchSyntaxProblem) {
        var parser = SearchParser(query, isTyping: false)
        self = try parser.expression()
    }

    /// Reads a query that is being typed: what is half-written at its end counts as far as it goes.
    ///
    /// The last word may go on, as if a star followed; an open quotation mark or parenthesis is closed; an operator
    /// without an operand and a field without a complete value are left out.
    ///
    /// - Throws: What is wrong with the query, and where, if going on cannot mend it.
    /// - Complexity: O(*n*) in the length of the query.
    public init(typing query: String) throws(SearchSyntaxProblem) {
        var parser = SearchParser(query, isTyping: true)
        self = try parser.expression()
    }
}

extension SearchExpression {
    /// The phrases that an article is found by, each once, in the order of the query: those to light in it.
    public var phrases: [SearchPhrase] {
        var seen: Set<SearchPhrase> = []
        return allPhrases.filter { seen.insert($0).inserted }
    }

    private var allPhrases: [SearchPhrase] {
        switch self {
        case .phrase(let phrase, _): [phrase]
        case .near(let phrases, _): phrases
        case .condition, .not: []
        case .all(let parts), .any(let parts): parts.flatMap(\.allPhrases)
        }
    }
}
