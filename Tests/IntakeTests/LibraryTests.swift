import ParallaxCore
import ParallaxIntake
import ParallaxLibrary
import Testing

@Suite("The library in memory") struct LibraryTests {
    @Test("articles come back in the order they were added, and one added twice keeps its place")
    func order() {
        let library = Library()
        let articles = DemoStory.articles.prefix(3).map { AnnotatedArticle(article: $0, sentences: [], quotes: []) }
        for article in articles + articles.prefix(1) { library.add(article) }
        #expect(library.articles == articles)
        #expect(library.article(articles[1].article.id) == articles[1])
        #expect(library.article(.init(rawValue: "none")) == nil)
    }
}
