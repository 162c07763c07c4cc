import ParallaxCore
import ParallaxLibrary
import Testing

@Suite("Where a library is")
struct LibraryPlaceTests {
    private func path(_ environment: [String: String]) -> String? {
        guard case .file(let path) = LibraryPlace.standard(environment: { environment[$0] }) else { return nil }
        return path
    }

    @Test("PARALLAX_LIBRARY comes before the data folder, the data folder before the home folder")
    func order() {
        var environment = ["PARALLAX_LIBRARY": "mine.sqlite", "XDG_DATA_HOME": "/data", "HOME": "/home/reader"]
        #expect(path(environment) == "mine.sqlite")
        environment["PARALLAX_LIBRARY"] = ""
        #expect(path(environment) == "/data/parallax/library.sqlite")
        environment["XDG_DATA_HOME"] = "data"
        #expect(path(environment) == "/home/reader/.local/share/parallax/library.sqlite")
    }

    @Test("without any of them there is none, and a decision is refused")
    func nowhere() throws {
        #expect(LibraryPlace.standard { _ in nil } == .nowhere)
        let article = AnnotatedArticle.invented("ours.txt")
        let library = try Library(.nowhere, article)
        #expect(try library.article(article.id) == article)
        #expect(throws: LibraryProblem.homeless) { try library.keep([.numbered(1)], of: article.id) }
    }
}
