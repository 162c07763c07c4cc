import ParallaxCore
import Testing

@Suite("Lines that recur") struct RecurringLinesTests {
    private static let stories = [
        "The ferry of Low Ferring stayed in port on Monday, for the third day in a row, and nobody minded.",
        "A goat was elected mayor by eleven votes to nine; the harbour master asked for a second count.",
        "The bakery on the quay closes in June, after ninety years and one fire that nobody talks about.",
        "Mushrooms arrive early this year, said a forester who has counted them since he was a boy of six.",
        "The choir has lost its second tenor to the mainland, and will sing on without one until the spring.",
    ]

    private func articles(_ line: String, outlet: String? = "Low Ferring Times", stories: [String] = stories)
        -> [Article]
    {
        stories.enumerated().map { number, story in
            let texts = ["Headline \(number)", story, line]
            var start = 0
            let kinds: [Block.Kind] = [.headline, .paragraph, .paragraph]
            let blocks = zip(kinds, texts).map { kind, text in
                defer { start += text.utf8.count + 1 }
                return Block(kind: kind, range: TextRange(start: start, end: start + text.utf8.count))
            }
            return Article(
                id: Article.ID(rawValue: "\(number)"), source: "s", format: "text", outlet: outlet,
                text: texts.joined(separator: "\n"), blocks: blocks)
        }
    }

    private func marked(_ articles: [Article]) -> [Bool] {
        var lines = RecurringLines()
        lines.note(articles)
        return articles.map { lines.marking($0).blocks.last?.kind == .boilerplate }
    }

    @Test("a line of three unrelated articles of an outlet is furniture, a sentence only in five")
    func recurring() {
        let label = articles("Tell us what you saw at the quay")
        #expect(marked(label) == Array(repeating: true, count: 5))
        #expect(marked(Array(label.prefix(3))) == Array(repeating: true, count: 3))
        #expect(marked(Array(label.prefix(2))) == [false, false])
        let headings = label.prefix(4).map { article in
            Article(
                id: article.id, source: "s", format: "text", outlet: article.outlet, text: article.text,
                blocks: article.blocks.dropLast() + [Block(kind: .subheading, range: article.blocks[2].range)])
        }
        #expect(marked(headings) == Array(repeating: false, count: 4))
        let sentence = articles("The harbour master did not answer when the paper asked.")
        #expect(marked(Array(sentence.prefix(4))) == Array(repeating: false, count: 4))
        #expect(marked(sentence) == Array(repeating: true, count: 5))
    }

    @Test("versions of one text, several outlets, and an unknown one tell nothing")
    func unrelated() {
        let line = "Tell us what you saw at the quay"
        #expect(marked(articles(line, stories: Array(repeating: Self.stories[0], count: 5))).contains(true) == false)
        #expect(marked(articles(line, outlet: nil)).contains(true) == false)
        let outlets = Self.stories.map { articles(line, outlet: $0, stories: [$0]) }.flatMap(\.self)
        #expect(marked(outlets).contains(true) == false)
    }

    @Test("words in quotation marks, headlines and the only text of an article are never furniture")
    func kept() {
        #expect(marked(articles("“Nobody sails in this,” she said again")).contains(true) == false)
        let only = articles("Tell us what you saw at the quay").map { article in
            Article(
                id: article.id, source: "s", format: "text", outlet: article.outlet, text: article.text,
                blocks: [article.blocks[0], article.blocks[2]])
        }
        var lines = RecurringLines()
        lines.note(articles("Tell us what you saw at the quay"))
        #expect(only.map { lines.marking($0) } == only)
    }

    @Test("what an earlier batch had counts for the next one, and marks nothing in other outlets")
    func batches() {
        let all = articles("Tell us what you saw at the quay")
        var lines = RecurringLines()
        lines.note(Array(all.prefix(3)))
        #expect(lines.marking(all[4]).blocks.last?.kind == .boilerplate)
        #expect(
            lines.marking(articles("Tell us what you saw at the quay", outlet: "Other")[4]).blocks.last?.kind
                == .paragraph)
    }
}
