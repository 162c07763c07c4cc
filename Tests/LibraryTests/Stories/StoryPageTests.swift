import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("The library's list of stories")
struct StoryPageTests {
    /// Twenty stories of three articles, and ten articles that stand alone; the later by number, the newer.
    private func library() throws -> Library {
        let library = Library()
        let articles = (0..<70).map { number in
            AnnotatedArticle.dated(
                "Report \(number)", text: "The \(number < 60 ? number / 3 : number)th ferry left the harbour.",
                day: 1 + number / 3)
        }
        try library.add(articles)
        try library.tell((0..<20).map { story in Story(articles: (0..<3).map { articles[3 * story + $0].id }) })
        return library
    }

    private func span(_ place: Int, _ count: Int) -> ListSpan { ListSpan(start: .place(place), count: count) }

    @Test("stories come with the newest first, and articles that stand alone are none")
    func order() throws {
        let page = try library().stories("", span(0, 100))
        #expect(page.total == 20 && page.entries.count == 20)
        #expect(page.entries.first?.articles.map(\.rawValue).contains("Report 59") == true)
        #expect(page.entries.allSatisfy { $0.articles.count == 3 && $0.unread == 3 && $0.title.hasPrefix("Report") })
        #expect(page.entries.map { $0.last?.day ?? 0 } == Array((1...20).reversed()))
    }

    @Test("stretches put together are the whole list, wherever they begin")
    func stretches() throws {
        let library = try library()
        let whole = try library.stories("", span(0, 100)).entries
        for first in [0, 3, 17, 19] {
            let page = try library.stories("", span(first, 4))
            #expect(page.first == first && page.entries == Array(whole[first..<min(first + 4, 20)]))
        }
        let around = try library.stories("", ListSpan(start: .around(Article.ID(rawValue: "Report 30")), count: 5))
        #expect(around.entries[2].articles.contains(Article.ID(rawValue: "Report 30")))
        #expect(try library.stories("", span(90, 4)).first == 16)
    }

    @Test("a search finds stories with an article that it finds")
    func search() throws {
        let library = try library()
        let page = try library.stories("title:31", span(0, 9))
        #expect(page.total == 1 && page.entries[0].articles.contains(Article.ID(rawValue: "Report 31")))
        #expect(try library.stories("zeppelin", span(0, 9)) == StoryPage(first: 0, entries: [], total: 0))
        #expect(throws: LibraryProblem.self) { try library.stories("(", span(0, 9)) }
    }

    @Test("the list follows what is told, read and decided")
    func changes() throws {
        let library = try library()
        _ = try library.stories("", span(0, 9))
        let id = Article.ID(rawValue: "Report 59")
        try library.mark([id: ArticleMarks(isRead: true)])
        #expect(try library.stories("", span(0, 1)).entries[0].unread == 2)
        _ = try library.decide(.name(id, "Last ferries"))
        #expect(try library.stories("", span(0, 1)).entries[0].label == "Last ferries")
        _ = try library.decide(.merge(id, Article.ID(rawValue: "Report 0")))
        #expect(try library.stories("", span(0, 1)).entries[0].articles.count == 6)
        #expect(try library.stories("", span(0, 1)).total == 19)
    }

    @Test("a library that is not there has no stories")
    func nothing() throws {
        #expect(try Library(at: .nowhere).stories("", span(0, 5)).total == 0)
    }
}

extension AnnotatedArticle {
    /// An article of a headline and a sentence.
    fileprivate static func dated(_ title: String, text: String, day: Int) -> AnnotatedArticle {
        let whole = title + "\n" + text
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: title), source: title, format: "text", outlet: "Quay Courier",
                published: PublicationDate(year: 2031, month: 3, day: day), text: whole,
                blocks: [
                    Block(kind: .headline, range: TextRange(start: 0, end: title.utf8.count)),
                    Block(kind: .paragraph, range: TextRange(start: title.utf8.count + 1, end: whole.utf8.count)),
                ]))
    }
}
