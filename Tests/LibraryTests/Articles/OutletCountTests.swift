import GRDB
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxLibrary

@Suite("How many articles an outlet has")
struct OutletCountTests {
    private static let outlets = ["Ostrel Courier", "Argus", nil]

    /// One of few addresses with one of few texts, so that texts come again, and others take their place.
    private func article(_ random: inout SeededRandom) -> AnnotatedArticle {
        let page = Int.random(in: 0..<12, using: &random)
        let text = "The ferry number \(Int.random(in: 0..<9, using: &random)) was late, said the harbour."
        let outlet = Self.outlets.randomElement(using: &random) ?? nil
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: "a\(page)"), source: "a\(page)", format: "html", outlet: outlet,
                url: "https://news.example/\(page)", text: text,
                blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))]))
    }

    private func counters(_ library: Library) throws -> [Row] {
        try library.collection.read { db in
            try Row.fetchAll(db, sql: "SELECT id, articles, unread, starred FROM outlet WHERE articles > 0 ORDER BY id")
        } ?? []
    }

    private func counted(_ library: Library) throws -> [Row] {
        try library.collection.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT outlet AS id, count(*) AS articles, sum(isRead = 0) AS unread, sum(isStarred) AS starred
                    FROM article GROUP BY outlet ORDER BY outlet
                    """)
        } ?? []
    }

    @Test(
        "the counters say what the articles say, whatever is added, known already, replaced and marked",
        arguments: UInt64(1)...12)
    func counters(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let library = Library()
        for _ in 0..<8 {
            let additions = try library.add((0..<Int.random(in: 0...9, using: &random)).map { _ in article(&random) })
            for addition in additions where Bool.random(using: &random) {
                let (isRead, isStarred) = (Bool.random(using: &random), Bool.random(using: &random))
                try library.mark([addition.id: ArticleMarks(isRead: isRead, isStarred: isStarred)])
            }
            #expect(try counters(library) == counted(library))
        }
    }
}
