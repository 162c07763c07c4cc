import GRDB
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Numbers that another hand wrote into a library")
struct ForeignNumberTests {
    private let folder = ScratchFolder()
    private let articles = (1...3).map { AnnotatedArticle.invented("\($0).txt", text: "Tide \($0) was low.") }

    private var path: String { folder("library.sqlite") }
    private var library: Library { Library(at: .file(path: path)) }

    private func write(_ sql: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.write { try $0.execute(sql: sql) }
        try database.close()
    }

    @Test("behind the last row there is none, so an article is refused, and what is there is read")
    func lastRow() throws {
        try library.add(Array(articles[..<2]))
        try write("DELETE FROM untold; DELETE FROM storyTerms; UPDATE article SET id = \(Int64.max) WHERE id = 2")
        #expect(throws: LibraryProblem.damaged(path: path)) { try library.add([articles[2]]) }
        #expect(try library.page(ListQuery(), ListSpan(start: .place(0), count: 9)).entries.count == 2)
    }

    @Test("behind the last version there is none, so another text is refused")
    func lastVersion() throws {
        try library.add([articles[0]])
        try write("UPDATE article SET version = \(Int.max)")
        let next = AnnotatedArticle.invented("1.txt", text: "Tide 1 was high.")
        #expect(throws: LibraryProblem.damaged(path: path)) { try library.add([next]) }
        #expect(try library.versions(of: articles[0].id).map(\.number) == [Int.max])
    }

    @Test(
        "before the first decision about stories there is none, so an import is refused",
        arguments: [
            (Int64.min, true), (Int64.max, false), (0, false),
        ])
    func decisions(row: Int64, isRefused: Bool) throws {
        try library.add(articles)
        let other = Library()
        try other.add(articles)
        _ = try other.decide(.merge(articles[0].id, articles[2].id))
        _ = try library.decide(.merge(articles[0].id, articles[1].id))
        try write(
            """
            PRAGMA defer_foreign_keys = ON;
            UPDATE storyDecision SET id = \(row); UPDATE storyDecisionText SET decision = \(row)
            """)
        if isRefused {
            #expect(throws: LibraryProblem.damaged(path: path)) { try library.add(other.export()) }
        } else {
            try library.add(other.export())
            #expect(try library.export().stories.count == 2)
        }
        #expect(try library.story(of: articles[1].id).count >= 2)
    }

    @Test("a search for frequent words finds the articles of rows below zero")
    func rowsBelowZero() throws {
        let many = (0..<1_100).map { number in
            let article = AnnotatedArticle.invented("\(number)", text: "Harbour lamp \(number)").article
            return AnnotatedArticle(article: article, sentences: [], quotes: [])
        }
        try library.add(many)
        try write("DELETE FROM untold; DELETE FROM storyTerms; UPDATE article SET id = id - 100000")
        try write(
            """
            INSERT INTO fullText (fullText) VALUES ('delete-all');
            INSERT INTO fullText (rowid, title, body, speakers) SELECT id, '', 'harbour', '' FROM article
            """)
        var query = ListQuery()
        query.search = "harbour"
        let page = try library.page(query, ListSpan(start: .place(0), count: 20))
        #expect(page.total == 1_100 && page.entries.count == 20)
    }

    @Test("a search counts what was found, whatever row there is", arguments: [Int64.min, -1, 0, Int64.max])
    func outermostRow(row: Int64) throws {
        try library.add([articles[0]])
        try write("DELETE FROM untold; DELETE FROM storyTerms; UPDATE article SET id = \(row)")
        var query = ListQuery()
        query.search = "tide"
        #expect(try library.page(query, ListSpan(start: .place(0), count: 9)).total == 1)
    }

    @Test("a counter below zero is none")
    func counter() throws {
        try library.add(articles)
        try write("UPDATE outlet SET articles = \(Int64.min)")
        let page = try library.page(ListQuery(), ListSpan(start: .around(articles[1].id), count: 2))
        #expect(page.total == 0 && page.first == 0)
    }

    @Test("one more failure of a feed can be counted", arguments: [Int.max, Int.min, -1])
    func failures(number: Int) throws {
        _ = try library.subscribe(to: [FeedSubscription(address: "https://a.example/feed", title: "Ulmaret Post")])
        try write("UPDATE feed SET failures = \(number)")
        let failures = try #require(library.feeds().first?.failures)
        #expect((0..<Int.max).contains(failures))
    }
}
