import GRDB
import ParallaxCore

/// The articles that a search finds, as a condition on the table `article`.
struct SearchFilter {
    private let db: Database
    private let rows: ClosedRange<Int64>?
    private let found: Int?

    /// - Parameters:
    ///   - rows: The rows that are asked about; all of them when `nil`.
    ///   - found: How many articles the whole search finds; `nil` when that is not known.
    init(_ db: Database, rows: ClosedRange<Int64>? = nil, found: Int? = nil) {
        self.db = db
        self.rows = rows
        self.found = found
    }

    /// The condition; nothing that the user typed stands in it unbound.
    func condition(_ expression: SearchExpression) throws -> SQL {
        if let text = expression.fullText { return try found(text) }
        switch expression {
        case .all(let parts): return try conjunction(parts)
        case .any(let parts): return "(\(try parts.map(condition).joined(separator: " OR ")))"
        case .not(let part): return "NOT (\(try condition(part)))"
        case .condition(let condition): return Self.fulfils(condition)
        case .phrase, .near: return "1"
        }
    }

    /// What is about words is asked of the full-text index at once.
    private func conjunction(_ parts: [SearchExpression]) throws -> SQL {
        let wanted = parts.filter { $0.fullText != nil }
        let words = wanted + parts.filter { !wanted.isEmpty && $0.negated?.fullText != nil }
        var conditions: [SQL] = []
        if let text = SearchExpression.all(words).fullText { conditions.append(try found(text)) }
        for part in parts where !words.contains(part) { conditions.append(try condition(part)) }
        return conditions.isEmpty ? "1" : "(\(conditions.joined(separator: " AND ")))"
    }

    // MARK: Words

    /// Above this many hits it is cheaper to walk down the list and ask for each article whether it was found, than to
    /// look up all that were found and sort them. Measured at 100,000 articles: 490 hits take 1.1 ms and 3.0 ms, 3,900
    /// take 12 ms and 2.2 ms.
    static let fewHits = 1_000

    private func found(_ text: String) throws -> SQL {
        if let rows { return Self.found(text, in: rows) }
        // A plus keeps SQLite from looking rows up by the column.
        let column: SQL = try isFrequent(text) ? "+article.id" : "article.id"
        return "\(column) IN (SELECT rowid FROM fullText WHERE fullText MATCH \(text))"
    }

    private static func found(_ text: String, in rows: ClosedRange<Int64>) -> SQL {
        """
        article.id IN (SELECT rowid FROM fullText \
        WHERE fullText MATCH \(text) AND rowid BETWEEN \(rows.lowerBound) AND \(rows.upperBound))
        """
    }

    private func isFrequent(_ text: String) throws -> Bool {
        if let found { return found >= Self.fewHits }
        let sql = "SELECT count(*) FROM (SELECT 1 FROM fullText WHERE fullText MATCH ? LIMIT ?)"
        let count = try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [text, Self.fewHits])
        return count == Self.fewHits
    }

    // MARK: Conditions

    private static func fulfils(_ condition: ParallaxCore.SearchCondition) -> SQL {
        switch condition {
        case .correctedSpeaker(let name):
            """
            article.text IN (SELECT text.id FROM quoteCorrection JOIN text ON text.fingerprint = quoteCorrection.text \
            WHERE quoteCorrection.kind = \(Quote.Kind.speech.rawValue) AND \(holds("quoteCorrection.speaker", name)))
            """
        case .outlet(let name): "article.outlet IN (SELECT id FROM outlet WHERE \(holds("name", name)))"
        case .tag(let name):
            """
            article.text IN (SELECT text.id FROM tag JOIN text ON text.fingerprint = tag.text \
            WHERE \(holds("tag.name", name)))
            """
        case .published(let period): published(period)
        // Written out, for a value bound later cannot choose the index of the unread and the starred.
        case .isRead(let isRead): isRead ? "article.isRead = 1" : "article.isRead = 0"
        case .isStarred: "article.isStarred = 1"
        case .hasQuote: "article.quotes > 0"
        case .hasNote:
            "article.text IN (SELECT text.id FROM note JOIN text ON text.fingerprint = note.text)"
        case .story(let number): "article.story = \(number)"
        }
    }

    private static func holds(_ column: String, _ name: SearchPhrase) -> SQL {
        "\(sql: NameWords.functionName)(\(sql: column), \(name.words.joined(separator: " ")), \(name.isPrefix))"
    }

    /// Asked of `newest`, which lists are ordered by: the newest have the least.
    private static func published(_ period: SearchPeriod) -> SQL {
        let least = period.last.map { -($0.kept + PublicationDate.minutesKept) } ?? Int.min
        let most = period.first.map { -$0.kept } ?? Int.max - 1
        return "article.newest BETWEEN \(least) AND \(most)"
    }
}

extension PublicationDate {
    /// The most that ``kept`` grows by within a day.
    fileprivate static let minutesKept = 1_440
}
