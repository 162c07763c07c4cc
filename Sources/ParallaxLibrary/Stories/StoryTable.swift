import GRDB
import ParallaxCore

/// Which articles tell one story: they have the same number, the row of one of them.
enum StoryTable {
    /// Gives every story a number; an article that no story is told of keeps the one it has.
    ///
    /// A story keeps the number of its first article where that is the row of a member, so that articles which joined it
    /// meanwhile stay in it.
    static func tell(_ stories: [Story], _ db: Database) throws {
        let find = try db.cachedStatement(sql: "SELECT id, story FROM article WHERE name = ?")
        let change = try db.cachedStatement(sql: "UPDATE article SET story = ?1 WHERE id = ?2 AND story <> ?1")
        for story in stories {
            let rows = try story.articles.compactMap { try Row.fetchOne(find, arguments: [$0.rawValue]) }
            let members = rows.map { $0[0] as Int64 }
            guard let first = members.first, let present = rows.first?[1] as Int64? else { continue }
            let number = members.contains(present) ? present : first
            for member in members { try change.execute(arguments: [number, member]) }
            try StoryTermsTable.finish(members, db)
        }
    }

    /// Puts arrivals into a story: that of its articles that were told before, or a new one.
    ///
    /// - Parameter arrivals: The rows of all arrivals.
    static func join(_ story: Story, arrivals: [Article.ID: Int64], _ db: Database) throws {
        let find = try db.cachedStatement(sql: "SELECT story FROM article WHERE name = ?")
        let told = try story.articles.filter { arrivals[$0] == nil }.compactMap {
            try Int64.fetchOne(find, arguments: [$0.rawValue])
        }
        let rows = story.articles.compactMap { arrivals[$0] }
        let sizes = Dictionary(told.map { ($0, 1) }, uniquingKeysWith: +).sorted {
            ($1.value, $0.key) < ($0.value, $1.key)
        }
        guard let number = sizes.first?.key ?? rows.min() else { return }
        let unite = try db.cachedStatement(sql: "UPDATE article SET story = ? WHERE story = ?")
        for other in sizes.dropFirst() { try unite.execute(arguments: [number, other.key]) }
        let change = try db.cachedStatement(sql: "UPDATE article SET story = ? WHERE id = ?")
        for row in rows { try change.execute(arguments: [number, row]) }
    }

    /// The articles that tell the story which an article tells, by a column and then in the order in which they came.
    static func members(ofStoryOf id: Article.ID, _ order: String, _ db: Database) throws -> [ListEntry] {
        let sql = """
            SELECT \(ListEntry.columns) FROM article JOIN outlet ON outlet.id = article.outlet
            WHERE article.story = (SELECT story FROM article WHERE name = ?) ORDER BY \(order), article.id
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [id.rawValue]).map { ListEntry($0) }
    }

    /// The stories that articles tell, each once, in the order of the articles.
    static func stories(of articles: [Article.ID], _ db: Database) throws -> [Story] {
        let sql = """
            SELECT name FROM article WHERE story = (SELECT story FROM article WHERE name = ?) ORDER BY oldest, id
            """
        var seen: Set<Article.ID> = []
        return try articles.compactMap { article in
            guard !seen.contains(article) else { return nil }
            let members = try String.fetchAll(db.cachedStatement(sql: sql), arguments: [article.rawValue])
                .map(Article.ID.init(rawValue:))
            seen.formUnion(members)
            return members.isEmpty ? nil : Story(articles: members)
        }
    }
}
