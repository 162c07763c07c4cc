import GRDB
import ParallaxCore

/// What an incoming article is held against: an article that the library has.
struct KnownArticle: Hashable, Sendable {
    let id: Int64
    let name: String
    let text: Int64
    let story: Int64
    let version: Int
    let source: String

    private init(_ row: Row) {
        id = row["id"]
        name = row["name"]
        text = row["text"]
        story = row["story"]
        version = row["version"]
        source = row["source"]
    }

    /// The article that has a text now, of the same outlet or at the same address: what an agency wrote stands word for word
    /// in several outlets.
    static func having(text: Int64, like incoming: IncomingArticle, _ db: Database) throws -> KnownArticle? {
        let outlet = incoming.article.outlet
        let condition = """
            text = ? AND (? IS NULL OR address = ? OR outlet IN (SELECT id FROM outlet WHERE name IN ('', ?)))
            ORDER BY id LIMIT 1
            """
        return try fetch(db, where: condition, [text, outlet, incoming.address?.text, outlet]).first
    }

    /// The article of a name, when it has a text now.
    static func named(_ name: String, text: Int64, _ db: Database) throws -> KnownArticle? {
        try fetch(db, where: "name = ?", name).first { $0.text == text }
    }

    /// The article at an address.
    static func at(_ address: CanonicalAddress, _ db: Database) throws -> KnownArticle? {
        try fetch(db, where: "address = ? ORDER BY id LIMIT 1", address.text).first
    }

    /// The articles at an address of their own that an outlet printed at a time under a headline, a few at most.
    static func printed(
        by outlet: String, on published: PublicationDate, titled titleKey: String, _ db: Database
    ) throws -> [KnownArticle] {
        try fetch(
            db,
            where: """
                outlet = (SELECT id FROM outlet WHERE name = ?) AND newest = ? AND titleKey = ?
                AND address IS NOT NULL ORDER BY id LIMIT 3
                """, [outlet, -published.kept, titleKey])
    }

    /// The name of the article that an entry of a feed announces and whose page was read, or that had its text before.
    static func completed(_ entry: IncomingArticle, _ db: Database) throws -> Article.ID? {
        guard let address = entry.address else { return nil }
        let statement = try db.cachedStatement(
            sql: """
                SELECT name FROM article WHERE address = ?1 AND (format = 'html' OR EXISTS (
                    SELECT 1 FROM version JOIN text ON text.id = version.text
                    WHERE version.article = article.id AND text.fingerprint = ?2)) LIMIT 1
                """)
        let arguments: StatementArguments = [address.text, entry.fingerprint]
        return try String.fetchOne(statement, arguments: arguments).map { Article.ID(rawValue: $0) }
    }

    /// The article that was read from a source, when it is the only one from there and no address tells it apart.
    static func onlyOne(from source: String, _ db: Database) throws -> KnownArticle? {
        let found = try fetch(db, where: "source = ? AND address IS NULL LIMIT 2", source)
        return found.count == 1 ? found.first : nil
    }

    /// Whether the article had a text before the one it has now.
    func had(text: Int64, _ db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM version WHERE article = ? AND text = ?")
        return try Int.fetchOne(statement, arguments: [id, text]) != nil
    }

    /// Whether a name is taken.
    static func isTaken(_ name: String, _ db: Database) throws -> Bool {
        try !fetch(db, where: "name = ?", name).isEmpty
    }

    /// The article that a name, an address or a source stands for, in this order; an absolute path goes before the
    /// source as it was typed, which articles have that were added before paths were kept whole.
    static func meant(by text: String, path: String?, _ db: Database) throws -> Article.ID? {
        let address = CanonicalAddress(text)?.text
        let columns = [("name", text), ("address", address ?? text), ("source", path ?? text), ("source", text)]
        for (column, value) in columns {
            let found = try fetch(db, where: "\(column) = ? ORDER BY id DESC LIMIT 1", [value])
            if let article = found.first { return Article.ID(rawValue: article.name) }
        }
        return nil
    }

    private static func fetch(
        _ db: Database, where condition: String, _ value: any DatabaseValueConvertible
    ) throws -> [KnownArticle] {
        try fetch(db, where: condition, [value])
    }

    private static func fetch(
        _ db: Database, where condition: String, _ values: StatementArguments
    ) throws -> [KnownArticle] {
        let statement = try db.cachedStatement(
            sql: "SELECT id, name, text, story, version, source FROM article WHERE \(condition)")
        return try Row.fetchAll(statement, arguments: values).map(KnownArticle.init)
    }
}
