import GRDB
import ParallaxCore

extension SearchExpression {
    /// Reads what a library is asked. A speaker is found by the name that the reader gave him, too, which the full-text
    /// index does not have.
    ///
    /// - Throws: `SearchSyntaxProblem` for what is wrong with the query.
    init(_ query: String, in db: Database) throws {
        let expression = try SearchExpression(query)
        let sql = "SELECT EXISTS (SELECT 1 FROM quoteCorrection WHERE speaker IS NOT NULL)"
        let hasNames = try Bool.fetchOne(db.cachedStatement(sql: sql)) ?? false
        self = hasNames ? expression.withCorrectedSpeakers : expression
    }

    private var withCorrectedSpeakers: SearchExpression {
        switch self {
        case .phrase(let name, .speaker): .any([self, .condition(.correctedSpeaker(name))])
        case .phrase, .near, .condition: self
        case .all(let parts): .all(parts.map(\.withCorrectedSpeakers))
        case .any(let parts): .any(parts.map(\.withCorrectedSpeakers))
        case .not(let part): .not(part.withCorrectedSpeakers)
        }
    }
}
