import GRDB
import ParallaxCore

/// Which articles tell one story: they have the same number, the row of one of them.
enum StoryTable {
    /// Gives every story a number; an article that no story is told of is one of its own.
    static func tell(_ stories: [Story], _ db: Database) throws {
        let first = try db.cachedStatement(sql: "SELECT id FROM article WHERE name = ?")
        let change = try db.cachedStatement(sql: "UPDATE article SET story = ?1 WHERE name = ?2 AND story <> ?1")
        for story in stories {
            guard let head = story.articles.first,
                let number = try Int64.fetchOne(first, arguments: [head.rawValue])
            else { continue }
            for id in story.articles { try change.execute(arguments: [number, id.rawValue]) }
        }
    }

    /// The articles that tell the story which an article tells.
    static func members(ofStoryOf id: Article.ID, _ db: Database) throws -> [ListEntry] {
        let sql = """
            SELECT \(ListEntry.columns) FROM article JOIN outlet ON outlet.id = article.outlet
            WHERE article.story = (SELECT story FROM article WHERE name = ?) ORDER BY article.newest, article.id
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [id.rawValue]).map { ListEntry($0) }
    }
}
