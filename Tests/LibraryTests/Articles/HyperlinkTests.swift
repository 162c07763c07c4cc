import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxLibrary

@Suite("Addresses behind words, kept") struct HyperlinkTests {
    private static let text = "Die Fähre rief den Hafen."

    private func article(_ hyperlinks: [Hyperlink]) -> AnnotatedArticle {
        AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: "ferry"), source: "ferry", format: "html", text: Self.text,
                blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: Self.text.utf8.count))],
                hyperlinks: hyperlinks))
    }

    private static let links: [Hyperlink] = [
        ("Fähre", "https://ferry.example/ä?b=(c)"), ("Hafen", "http://harbour.example:8080/"),
    ].compactMap { words, address in
        guard let range = text.firstRange(of: words), let target = WebLink(address) else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Hyperlink(range: TextRange(start: start, end: start + words.utf8.count), target: target)
    }

    @Test("an article comes back with its links in another run")
    func kept() throws {
        let folder = ScratchFolder()
        let place = LibraryPlace.file(path: folder("library.sqlite"))
        try Library(at: place).add([article(Self.links)])
        let back = try Library(at: place).article(Article.ID(rawValue: "ferry"))
        #expect(back?.article.hyperlinks == Self.links && Self.links.count == 2)
    }

    @Test("a text that was kept without links gets them when it comes again, and never loses them")
    func completed() throws {
        let library = Library(at: .memory)
        let id = try #require(try library.add([article([])]).first?.id)
        #expect(try library.article(id)?.article.hyperlinks == [])
        for links in [Self.links, [], Array(Self.links.prefix(1))] {
            try library.add([article(links)])
            #expect(try library.article(id)?.article.hyperlinks == Self.links)
        }
    }

    @Test(
        "what another hand wrote and the text cannot have is left out",
        arguments: [
            "0 3", "x 3 https://a.example", "0 99 https://a.example", "-1 3 https://a.example", "0 0 https://a.example",
            "6 3 https://a.example", "5 1 https://a.example", "0 3 ftp://a.example", "0 3 https://a.example b",
            "9223372036854775807 9223372036854775807 https://a.example", "\n\n", "",
        ])
    func damaged(line: String) {
        let code = HyperlinkCode(lines: "\(line)\n19 5 https://harbour.example\n18 2 https://late.example")
        #expect(code.hyperlinks(in: Self.text).map(\.target.host) == ["harbour.example"])
    }
}
