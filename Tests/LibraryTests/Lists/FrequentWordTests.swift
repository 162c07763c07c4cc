import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Pages of what frequent words find") struct FrequentWordTests {
    private static let count = 1_300

    /// Articles that all have one word, added in about the order of their dates: each up to `disorder` days away.
    private func library(disorder: Int, of count: Int = count) throws -> (library: Library, newest: [Article.ID]) {
        var random = SeededRandom(seed: UInt64(disorder))
        let dated = (0..<count).map { (number: $0, day: $0 + Int.random(in: 0...disorder, using: &random)) }
        let library = Library()
        try library.add(dated.map { article($0.number, day: $0.day) })
        return (library, dated.sorted { ($1.day, $0.number) < ($0.day, $1.number) }.map { name($0.number) })
    }

    private func name(_ number: Int) -> Article.ID { Article.ID(rawValue: "a\(number)") }

    private func article(_ number: Int, day: Int) -> AnnotatedArticle {
        let text = "Harbour \(number.isMultiple(of: 2) ? "lamp" : "buoy") \(number)"
        let date = PublicationDate(year: 2000 + day / 336, month: day / 28 % 12 + 1, day: day % 28 + 1)
        let article = Article(
            id: name(number), source: "s\(number)", format: "text", published: date, text: text,
            blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))])
        return AnnotatedArticle(article: article, sentences: [], quotes: [])
    }

    @Test("they are those of the whole list, in whatever order articles were added", arguments: [0, 3, 60, 2_000])
    func pages(disorder: Int) throws {
        let (library, newest) = try library(disorder: disorder)
        var query = ListQuery()
        query.search = "harbour"
        for first in [0, 40, 80, 600, 640, Self.count - 40, Self.count - 5] {
            let page = try library.page(query, ListSpan(start: .place(first), count: 40))
            #expect(page.total == Self.count && page.first == first)
            #expect(page.entries.map(\.id) == Array(newest[first...].prefix(40)))
        }
    }

    @Test("they are the same when something else was asked before", arguments: [0, 3, 60, 2_000])
    func freshPages(disorder: Int) throws {
        let (library, newest) = try library(disorder: disorder, of: 2_600)
        let lamps = newest.filter { Int($0.rawValue.dropFirst())?.isMultiple(of: 2) == true }
        for first in [0, 30, 250, lamps.count - 5] {
            for (search, found) in [("lamp", lamps), ("harb*", newest)] {
                var query = ListQuery()
                query.search = search
                let page = try library.page(query, ListSpan(start: .place(first), count: 40))
                #expect(page.total == found.count)
                #expect(page.entries.map(\.id) == Array(found[first...].prefix(40)))
            }
        }
    }
}
