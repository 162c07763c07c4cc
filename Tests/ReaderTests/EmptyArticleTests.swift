import ParallaxCore
import ParallaxScreen
import Testing

@testable import ParallaxReader

@Suite("Articles of which nothing is shown") struct EmptyArticleTests {
    private var pane: ArticlePane {
        let article = Article(
            id: Article.ID(rawValue: "empty"), source: "s", format: "text", text: "Share",
            blocks: [Block(kind: .boilerplate, range: TextRange(start: 0, end: 5))])
        return ArticlePane(
            AnnotatedArticle(annotating: article), about: [], size: Size(columns: 80, rows: 20), measure: 66)
    }

    @Test("no motion minds that there is no paragraph", arguments: [Command.nextParagraph, .previousParagraph])
    func paragraphs(command: Command) {
        var pane = pane
        let isHandled = pane.handle(command, count: 3)
        #expect(isHandled && pane.scroll.top == 0)
    }

    @Test("its lines are shown when they are asked for, and motions find them")
    func pageLines() {
        var pane = pane
        #expect(pane.hidesPageLines && pane.page.firstLines.isEmpty)
        _ = pane.handle(.showAll, count: nil)
        #expect(!pane.hidesPageLines && pane.page.firstLines.count == 1)
        let isHandled = pane.handle(.nextParagraph, count: nil)
        #expect(isHandled)
    }

    @Test("a border that was moved far on a large screen follows at once on a small one")
    func border() {
        let (large, small) = (Size(columns: 90, rows: 60), Size(columns: 90, rows: 24))
        var desk = Desk()
        _ = desk.dropListBorder(by: 25, on: large)
        let before = desk.areas(on: small).panes[.list]?.size.rows
        _ = desk.dropListBorder(by: -1, on: small)
        #expect(desk.areas(on: small).panes[.list]?.size.rows == before.map { $0 - 1 })
    }
}
