import FoundationEssentials
import GRDB
import ParallaxCore

/// An article as the grouping into stories reads it from a library.
struct GroupedArticle: Sendable {
    let row: Int64
    /// The story it is in.
    let story: Int64
    let member: StoryMember
    /// Its terms when the library did not have them yet.
    let newCode: [UInt8]?

    private static let columns = "article.id, article.name, article.story, article.published, storyTerms.terms"

    /// Those of some articles that wait for their stories still, in the order in which they are told.
    static func untold(_ rows: [Int64], _ db: Database) throws -> [GroupedArticle] {
        guard !rows.isEmpty else { return [] }
        return try fetch(
            db, "JOIN untold ON untold.article = article.id WHERE article.id IN \(rows) ORDER BY oldest, article.id")
    }

    /// The same, of a library that is read for it.
    static func untold(_ rows: [Int64], in collection: LibraryDatabase) throws(LibraryProblem) -> [GroupedArticle] {
        try collection.read { db in try untold(rows, db) } ?? []
    }

    /// Articles that fulfil a condition, in its order.
    static func fetch(_ db: Database, _ condition: SQL) throws -> [GroupedArticle] {
        let request: SQL = """
            SELECT \(sql: columns) FROM article LEFT JOIN storyTerms ON storyTerms.article = article.id \(condition)
            """
        let rows = try SQLRequest<Row>(literal: request, cached: true).fetchAll(db)
        return try rows.map { try GroupedArticle($0, db) }
    }

    private init(_ row: Row, _ db: Database) throws {
        self.row = row[0]
        story = row[2]
        let id = Article.ID(rawValue: row[1])
        let published = (row[3] as Int?).flatMap(PublicationDate.init(kept:))
        let kept = (row[4] as Data?).flatMap { StoryMember(id: id, published: published, code: Array($0)) }
        newCode = kept == nil ? try KeptArticle.inRow(self.row, db).map { StoryMember($0.article).code } ?? [] : nil
        member =
            kept ?? newCode.flatMap { StoryMember(id: id, published: published, code: $0) }
            ?? StoryMember(id: id, title: "", text: "", published: published)
    }
}
