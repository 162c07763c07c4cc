import ParallaxCore
import Testing

@Suite("How one quote turns into its variant")
struct VariantEditTests {
    private func edits(_ left: String, _ right: String) -> [String] {
        let (ours, theirs) = (article("a", left), article("b", right))
        let edits = QuoteVariants.edits(
            from: ours.quotes[0], in: ours.article, to: theirs.quotes[0], in: theirs.article)
        #expect(edits.map { String(ours.article.text[$0.left]) }.joined() == "“\(left)”")
        return edits.filter { $0.operation != .equal }.map {
            "\($0.operation) \(ours.article.text[$0.left])→\(theirs.article.text[$0.right])"
        }
    }

    private func article(_ name: String, _ words: String) -> AnnotatedArticle {
        AnnotatedArticle(name: name, quoting: [("first of all", nil, .speech), (words, nil, .speech)].reversed())
    }

    @Test("a changed word is a replacement, and the marks stay")
    func replaced() {
        #expect(
            edits("a plain breach of the harbour treaty", "a manifest breach of the harbour treaty")
                == ["replace plain →manifest "])
        #expect(edits("the old pier is gone", "the old pier is gone").isEmpty)
    }

    @Test("what a part leaves out is deleted")
    func part() {
        #expect(
            edits("the old pier is gone and nobody mourns it", "the old pier is gone")
                == ["delete and nobody mourns it→"])
    }
}
