import GRDB
import ParallaxCore

/// An order of articles as SQLite has it: columns that no two articles share, all of them counting up or all down.
struct ListOrdering: Hashable, Sendable {
    let columns: [String]
    private let isDescending: Bool

    init(_ order: ListOrder) {
        columns =
            switch order {
            case .newest, .relevance: ["newest", "id"]
            case .oldest: ["oldest", "id"]
            case .outlet: ["outletKey", "newest", "id"]
            case .title: ["titleKey", "newest", "id"]
            case .added: ["id"]
            }
        isDescending = order == .added
    }

    /// The terms of `ORDER BY`.
    var terms: SQL {
        columns.map { SQL(sql: "article.\($0)\(isDescending ? " DESC" : "")") }.joined(separator: ", ")
    }

    /// The condition that an article stands before another one, whose row holds `key`.
    func isBefore(_ key: ListKey) -> SQL { compared(isDescending ? ">" : "<", key) }

    /// The condition that an article stands behind another one, or is it.
    func isNotBefore(_ key: ListKey) -> SQL { compared(isDescending ? "<=" : ">=", key) }

    /// Whether an article more likely stands in the second half of all articles in this order: by its date or its row.
    func isNearEnd(_ key: ListKey, _ db: Database) throws -> Bool {
        guard let column = columns.first, let value = key.values.first.flatMap(Int64.fromDatabaseValue) else {
            return false
        }
        let sql = """
            SELECT (SELECT min(\(column)) FROM article), (SELECT max(\(column)) FROM article WHERE \(column) < ?)
            """
        let bounds = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [Int64.max])
        guard let bounds, let first: Int64 = bounds[0], let last: Int64 = bounds[1] else { return false }
        let isInUpperHalf = Double(value) > (Double(first) + Double(last)) / 2
        return isInUpperHalf != isDescending
    }

    private func compared(_ sign: String, _ key: ListKey) -> SQL {
        let names = columns.map { "article.\($0)" }.joined(separator: ", ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        return SQL(sql: "(\(names)) \(sign) (\(places))", arguments: StatementArguments(key.values))
    }
}

/// Where an article stands in an order: its values of the order's columns.
struct ListKey: Hashable, Sendable {
    let values: [DatabaseValue]

    /// The article's row, which every order ends with.
    var row: Int64? { values.last.flatMap(Int64.fromDatabaseValue) }

    /// The key of an article of the library; `nil` when it holds none of that name.
    static func of(_ id: Article.ID, in ordering: ListOrdering, _ db: Database) throws -> ListKey? {
        let sql = "SELECT \(ordering.columns.joined(separator: ", ")) FROM article WHERE name = ?"
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue])
        return row.map { ListKey(values: Array($0.databaseValues)) }
    }
}
