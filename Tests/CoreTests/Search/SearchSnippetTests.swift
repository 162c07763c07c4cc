import ParallaxCore
import Testing

@Suite("Snippets of what a search found")
struct SearchSnippetTests {
    private func article(_ paragraphs: [String]) -> Article {
        var text = ""
        var blocks: [Block] = []
        for (index, paragraph) in paragraphs.enumerated() {
            let start = text.utf8.count
            text += paragraph
            let range = TextRange(start: start, end: text.utf8.count)
            blocks.append(Block(kind: index == 0 ? .headline : .paragraph, range: range))
            text += "\n\n"
        }
        return Article(id: Article.ID(rawValue: "a"), source: "a.txt", format: "text", text: text, blocks: blocks)
    }

    private func snippet(_ query: String, _ paragraphs: [String], length: Int) throws -> (
        text: String, lit: [String], SearchSnippet
    ) {
        let article = article(paragraphs)
        let terms = SearchTerms(try SearchExpression(query))
        let snippet = try #require(SearchSnippet(article, terms: terms, length: length))
        #expect(snippet.text == article.text[snippet.range])
        return (snippet.text, snippet.matches.map { String(snippet.text[$0]) }, snippet)
    }

    private static let paragraphs = [
        "A ferry and a toll", "The ferry is late, as every day of this long and rainy autumn, and nobody knows why.",
        "On Tuesday the council spoke of the ferry, and of a toll for the bridge that it wants to build soon.",
    ]

    @Test("the passage with the most different words is shown, cut at the edges of words")
    func best() throws {
        let (text, lit, snippet) = try snippet("ferry toll", Self.paragraphs, length: 40)
        #expect(lit == ["ferry", "toll"])
        #expect(text.contains("ferry, and of a toll") && text.utf8.count <= 40)
        #expect(!text.hasPrefix(" ") && !text.hasSuffix(" "))
        #expect(snippet.isCutBefore && snippet.isCutAfter)
    }

    @Test("without a match in the text its beginning is shown")
    func noMatch() throws {
        let (text, lit, snippet) = try snippet("outlet:courier", Self.paragraphs, length: 30)
        #expect(text == "The ferry is late, as every" && lit.isEmpty)
        #expect(!snippet.isCutBefore && snippet.isCutAfter)
    }

    @Test("a short paragraph is shown whole, and a match longer than the room too")
    func whole() throws {
        let (text, _, snippet) = try snippet("late", ["Title", "The ferry is late."], length: 100)
        #expect(text == "The ferry is late." && !snippet.isCutBefore && !snippet.isCutAfter)
        #expect(
            try self.snippet("\"ferry is late\"", ["Title", "The ferry is late."], length: 4).text == "ferry is late")
    }

    @Test("an article without text has none")
    func empty() throws {
        #expect(SearchSnippet(article(["Title"]), terms: SearchTerms(.all([])), length: 40) == nil)
    }
}
