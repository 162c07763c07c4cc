import ParallaxCore
import Testing

@Suite("Quotes that two articles share")
struct QuotePairingTests {
    private func article(_ quotes: [String]) -> AnnotatedArticle {
        var text = ""
        var found: [Quote] = []
        for quote in quotes {
            let start = text.utf8.count
            text += "“\(quote)”"
            found.append(Quote(range: TextRange(start: start, end: text.utf8.count), kind: .speech))
            text += " said. "
        }
        let article = Article(
            id: Article.ID(rawValue: "a"), source: "test", format: "text", text: text,
            blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))])
        return AnnotatedArticle(article: article, sentences: [], quotes: found)
    }

    private func pairs(_ left: [String], _ right: [String]) -> [[Int]] {
        let (leftArticle, rightArticle) = (article(left), article(right))
        return QuoteVariants.pairs(left: leftArticle, right: rightArticle).map { pair in
            [
                leftArticle.quotes.firstIndex { $0.range == pair.left } ?? -1,
                rightArticle.quotes.firstIndex { $0.range == pair.right } ?? -1,
            ]
        }
    }

    @Test("each quote gets its best partner")
    func bestPartner() {
        let long = "The quay will close on Friday and nobody will be paid"
        #expect(pairs([long, "The quay will close"], ["The quay will close", long]) == [[0, 1], [1, 0]])
        #expect(pairs(["We lost the quay"], ["They sang all night long"]).isEmpty)
    }

    @Test("a quote that one outlet splits has two partners")
    func split() {
        let whole = "The quay will close on Friday, and nobody there will be paid a single coin"
        let halves = ["The quay will close on Friday", "nobody there will be paid"]
        #expect(pairs([whole], halves) == [[0, 0], [0, 1]])
        #expect(pairs(halves, [whole]) == [[0, 0], [1, 0]])
    }

    @Test("articles without quotes share none")
    func empty() {
        #expect(pairs([], ["The quay will close"]).isEmpty)
    }
}
