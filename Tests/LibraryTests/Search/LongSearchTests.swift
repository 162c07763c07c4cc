import GRDB
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxLibrary

@Suite("Searches that take long", .timeLimit(.minutes(2)))
struct LongSearchTests {
    private let folder = ScratchFolder()
    private let library: Library

    init() throws {
        library = Library(at: .file(path: folder("library.sqlite")))
        var news = ToldNews(seed: 1)
        try library.add(news.articles(events: 3))
    }

    /// A search that has begun and never ends by itself.
    private func endless() async -> Task<Int?, any Error> {
        let collection = library.collection
        let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
        let task = Task.detached {
            try await collection.search { db in
                beginning.finish()
                return try Int.fetchOne(
                    db, sql: "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
            } ?? nil
        }
        for await _ in begun {}
        return task
    }

    @Test("a search that nobody waits for any more ends, and the next one is answered")
    func superseded() async throws {
        let first = await endless()
        let id = try #require(library.page(ListQuery(), ListSpan(start: .place(0), count: 1)).entries.first?.id)
        #expect(try library.article(id) != nil, "an article is read while the search runs")
        first.cancel()
        await #expect(throws: LibraryProblem.self) { try await first.value }
        var query = ListQuery()
        query.search = "is:unread"
        let page = try await library.search(query, ListSpan(start: .place(0), count: 5))
        #expect(page.total > 5)
        #expect(page == (try library.page(query, ListSpan(start: .place(0), count: 5))))
    }

    @Test("a list that was read before a mark takes nothing back from it")
    func markDuringSearch() async throws {
        let span = ListSpan(start: .place(0), count: 5)
        let entries = try library.page(ListQuery(), span).entries
        let id = try #require(entries.first?.id)
        let before = library.marks.stamp
        try library.mark([id: ArticleMarks(isStarred: true)])
        library.marks.give(entries, since: before)
        try library.mark([id: ArticleMarks()])
        #expect(try library.page(ListQuery(), span).entries.first?.marks.isStarred == false)
    }

    @Test("what is searched for on both connections is the same after changes")
    func changed() async throws {
        var query = ListQuery()
        query.search = "is:starred"
        let span = ListSpan(start: .place(0), count: 5)
        #expect(try await library.search(query, span).total == 0)
        let id = try #require(library.page(ListQuery(), span).entries.first?.id)
        try library.mark([id: ArticleMarks(isStarred: true)])
        #expect(try await library.search(query, span).entries.map(\.id) == [id])
    }
}
