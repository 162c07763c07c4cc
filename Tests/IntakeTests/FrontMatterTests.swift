import ParallaxCore
import Testing

@testable import ParallaxIntake

@Suite("What Markdown states about itself")
struct FrontMatterTests {
    private func article(_ text: String) throws -> Article {
        try #require(ArticleReader.articles(in: Array(text.utf8), path: "notes.md", names: ["notes"]).first).get()
    }

    @Test("title, outlet, author, date, language and address are taken, and are no text")
    func stated() throws {
        let article = try article(
            """
            ---
            title: "Fog: the ferry waits"
            authors:
              - Mia Roe
              - 'Ole Rand'
            date: 2031-05-14T18:05:00+02:00
            outlet: Saltmark Wire
            tags: [fog, ferry]
            lang: en-GB
            url: https://saltmark.example/fog
            # a remark
            ---

            The ferry waits for the fog to lift, and 34 people wait for the ferry.

            ## The night before

            It was clear.
            """)
        #expect(article.title == "Fog: the ferry waits" && article.format == "markdown")
        #expect(article.outlet == "Saltmark Wire" && article.byline == "Mia Roe, Ole Rand")
        #expect(article.published == PublicationDate(year: 2031, month: 5, day: 14, minute: 18 * 60 + 5))
        #expect(article.language == "en" && article.url == "https://saltmark.example/fog")
        #expect(
            !article.text.contains("---") && !article.text.contains("tags") && article.text.contains("It was clear."))
        #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .subheading, .paragraph])
    }

    @Test("a heading goes before the title, and a source may be an address")
    func heading() throws {
        let article = try article(
            "---\ntitle: fog-2\nsource: https://saltmark.example/fog\n---\n# Fog again\n\nNo ferry.\n")
        #expect(article.title == "Fog again" && article.url == "https://saltmark.example/fog")
    }

    @Test(
        "a text that only begins with a rule keeps all of it",
        arguments: [
            "---\n\nThe ferry waits.\n\n---\n\nIt left.", "---\ntitle: Fog\n\nNo end.",
            "--- not alone\ntitle: Fog\n---\nx",
            "---\n---\nNothing between.", "---\nWe asked: why?\nNobody knew.\n---\nIt left.",
        ])
    func rules(text: String) throws {
        #expect(FrontMatter(text) == nil)
        let last = text.split(separator: "\n").last ?? ""
        #expect(try article(text).text.contains(last))
    }

    @Test("nothing in it may be an order to a terminal, and no address but one of the web is taken")
    func hostile() throws {
        let article = try article(
            "---\ntitle: \u{1B}[2JFog\nurl: javascript:alert(1)\noutlet: \u{202E}eriW\n---\nThe ferry waits.\n")
        #expect(article.url == nil)
        #expect(
            !(article.title + (article.outlet ?? "")).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        let deep =
            "---\n# a [link](b)\n# c\ntitle: " + String(repeating: "[", count: 60_000) + "]\n---\nThe ferry waits.\n"
        #expect(FrontMatter(deep) == nil)
        let nested = "---\ntitle: " + String(repeating: "[", count: 2_000) + "]\n---\nThe ferry waits.\n"
        #expect(FrontMatter(nested) != nil)
        let many = "---\n" + String(repeating: "k: v\n", count: 50_000) + "---\nThe ferry waits.\n"
        #expect(FrontMatter(many) == nil)
    }
}
