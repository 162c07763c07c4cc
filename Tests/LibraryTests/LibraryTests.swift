import ParallaxCore
import ParallaxLibrary
import Testing

@Suite("The library")
struct LibraryTests {
    @Test("articles come back in the order they were added, and one added twice keeps its place")
    func order() {
        let library = Library()
        let articles = ["one", "two", "three"].map { AnnotatedArticle.invented($0) }
        for article in articles + articles.prefix(1) { library.add(article) }
        #expect(library.articles == articles)
        #expect(library.article(articles[1].article.id) == articles[1])
        #expect(library.article(.init(rawValue: "none")) == nil)
    }
}
