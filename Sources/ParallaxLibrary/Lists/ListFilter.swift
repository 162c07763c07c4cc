import GRDB
import ParallaxCore

/// Which articles a list shows, as conditions on the table `article`.
struct ListFilter {
    private let conditions: [SQL]

    /// - Parameters:
    ///   - rows: The rows that are looked at; all of them when `nil`.
    ///   - found: How many articles the search finds by itself; `nil` when that is not known.
    /// - Throws: What is wrong with a search query.
    init(_ query: ListQuery, _ db: Database, rows: ClosedRange<Int64>? = nil, found: Int? = nil) throws {
        var conditions: [SQL] = rows.map { ["article.id BETWEEN \($0.lowerBound) AND \($0.upperBound)"] } ?? []
        if let outlet = query.outlet {
            conditions.append("article.outlet = (SELECT id FROM outlet WHERE name = \(outlet))")
        }
        if let story = query.story { conditions.append("article.story = \(story)") }
        if let tag = query.tag { conditions.append(Self.isTagged(tag)) }
        // Written out, for a value bound later cannot choose the index of the unread and the starred.
        if query.isUnread { conditions.append("article.isRead = 0") }
        if query.isStarred { conditions.append("article.isStarred = 1") }
        if !query.search.isEmpty {
            let search = SearchFilter(db, rows: rows, found: found)
            conditions.append(try search.condition(SearchExpression(query.search, in: db)))
        }
        self.conditions = conditions
    }

    init(_ condition: SQL) { conditions = [condition] }

    private static func isTagged(_ tag: String) -> SQL {
        """
        article.text IN (SELECT text.id FROM tag JOIN text ON text.fingerprint = tag.text WHERE tag.name = \(tag))
        """
    }

    /// The conditions and one more, as one.
    func and(_ condition: SQL? = nil) -> SQL {
        let all = conditions + (condition.map { [$0] } ?? [])
        return all.isEmpty ? "1" : all.joined(separator: " AND ")
    }
}
