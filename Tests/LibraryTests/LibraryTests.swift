import ParallaxCore
import ParallaxLibrary
import Testing

@Suite("The library")
struct LibraryTests {
    private func entries(_ library: Library, _ query: ListQuery = ListQuery()) throws -> [String] {
        try library.page(query, ListSpan(start: .place(0), count: 100)).entries.map(\.id.rawValue)
    }

    @Test("articles are listed in the order they were added when nothing else tells them apart")
    func order() throws {
        let library = Library()
        let articles = ["one", "two", "three"].map { AnnotatedArticle.invented($0, text: "“Yes” said \($0).") }
        #expect(try library.add(articles).map(\.outcome) == [.added, .added, .added])
        #expect(try library.add(articles).map(\.outcome) == [.known, .known, .known])
        #expect(try entries(library) == ["one", "two", "three"])
        #expect(try library.article(articles[1].id) == articles[1])
        #expect(try library.article(.init(rawValue: "none")) == nil)
    }
}
