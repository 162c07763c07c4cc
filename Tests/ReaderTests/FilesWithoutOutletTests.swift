import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Files that do not say who published them")
struct FilesWithoutOutletTests {
    /// The first three articles of the pier, without their outlets.
    private static let articles = zip(Told.pier, ["one", "two", "three"]).map { told, name in
        let article = told.article
        return AnnotatedArticle(
            annotating: Article(
                id: article.id, source: "/tmp/told/\(name).txt", format: "text", language: "en", text: article.text,
                blocks: article.blocks))
    }

    private func started(_ keys: String) async -> Pilot {
        var pilot = Pilot(columns: 120, rows: 40, services: FixedServices(Self.articles))
        await pilot.start()
        await pilot.press(keys)
        return pilot
    }

    @Test(
        "every view names them by the file",
        arguments: ["", "<Enter>", "c", "v", "\"", "<Enter>]q<Enter>", "A", "A<Enter>"])
    func named(keys: String) async {
        let text = await started(keys).text
        #expect(text.contains("one") && text.contains("two"), "\(text)")
        #expect(!text.contains("unknown outlet"))
    }

    @Test("a search in the list finds the name that is seen there")
    func search() async {
        let pilot = await started("/three")
        #expect(pilot.rows.contains { $0.hasPrefix(">") && $0.contains("three.txt") })
        #expect(pilot.rows.last?.contains("1 of 1") == true)
    }

    @Test("two of them are two that tell the story, not one outlet")
    func tellers() async {
        #expect(await started("").text.contains("3 outlets"))
    }

    @Test(
        "what came from elsewhere is named by it",
        arguments: [("/a/b.txt", "b.txt"), ("-", "standard input"), ("", "unknown outlet")])
    func sources(source: String, name: String) {
        let article = Article(id: Article.ID(rawValue: "a"), source: source, format: "text", text: "", blocks: [])
        #expect(article.outletOrFile == name && ListEntry(article, quotes: [], story: 0).outletOrFile == name)
    }
}
