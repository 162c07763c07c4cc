import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("The quotes of all articles of a list")
struct AllQuotesTests {
    /// A library whose list is longer than the stretch that is known of it.
    private func library(columns: Int = 80, rows: Int = 24, articles: Int = 240) async -> Pilot {
        await InventedLibrary.opened(Array(InventedLibrary.many.prefix(articles)), columns: columns, rows: rows)
    }

    @Test(
        "they are gathered though only a stretch of the list is known, whatever the size of the screen",
        arguments: [(80, 24), (100, 30), (120, 40), (200, 60)])
    func gathered(columns: Int, rows: Int) async {
        var pilot = await library(columns: columns, rows: rows)
        await pilot.press("\"\"")
        #expect(pilot.text.contains("all articles of the list") && !pilot.text.contains("gathering quotes …"))
        #expect(pilot.text.contains("80 statements · 80 in several outlets"))
    }

    @Test("the card of one from another story has the versions of that story, and c compares within it")
    func otherStory() async throws {
        var pilot = await library()
        await pilot.press("\"\"G")
        let version = try #require(pilot.reader.quotes?.selectedVersion)
        let story = try #require(pilot.reader.quotes?.stories?.first { $0.article(version.place.article) != nil })
        let members = Set(story.articles.map(\.article.id))
        #expect(pilot.reader.list.selected.map { members.contains($0.id) } == false)
        await pilot.press("<Enter>")
        #expect(pilot.text.contains("in 3 of 3 outlets"), "\(pilot.screen)")
        await pilot.press("c")
        let compared = try #require(pilot.reader.compare?.comparison)
        #expect(members.isSuperset(of: [compared.left.article.id, compared.right.article.id]))
    }

    @Test("of a list that is narrowed they are those of its articles")
    func narrowed() async {
        var pilot = await library()
        await pilot.press("foutlet:\"tide times\"<Enter>\"\"")
        #expect(pilot.text.contains("60 statements") && pilot.text.contains("all articles of the list"))
    }

    @Test("of more articles than a thousand those around the one in front are shown, and it is told how many")
    func most() async {
        for count in [1_000, 1_001] {
            let articles = (0..<count).map { number in
                Told.article("Day \(number)\n“It was day \(number),” Ada Quill said.", outlet: "Log \(number)")
            }
            let services = FixedServices(articles, stories: Array(0..<count), isLibrary: true)
            var pilot = Pilot(columns: 80, rows: 24, services: services)
            await pilot.start()
            await pilot.press("G\"\"")
            #expect(pilot.text.contains("1000 statements") && pilot.text.contains("“It was day \(count - 1),”"))
            let told = pilot.text.contains("1000 of 1001 articles of the list, those around this one")
            #expect(told == (count > 1_000) && pilot.text.contains("all articles of the list") == (count == 1_000))
        }
    }

    @Test("while they are gathered it is seen as work, and Esc and x stop it", arguments: ["<Esc>", "Bx"])
    func stopping(keys: String) async throws {
        var pilot = await library()
        await pilot.press("\"")
        let asked = pilot.sendWithoutSettling(.key(.character("\"")))
        let ticket = try #require(asked.lazy.compactMap(\.ticket).first)
        #expect(pilot.text.contains("gathering quotes …"))
        for key in try #require(Key.parse(keys)).dropLast() { _ = pilot.sendWithoutSettling(.key(key)) }
        #expect(keys == "<Esc>" || pilot.text.contains("gathering quotes") && !pilot.text.contains("nothing runs"))
        let last = try #require(Key.parse(keys)?.last)
        #expect(pilot.sendWithoutSettling(.key(last)).contains(.stop(.quotes)))
        await pilot.press("<Esc>")
        let before = pilot.rows
        await pilot.send(.quotes([], ticket: ticket))
        #expect(pilot.rows == before && pilot.text.contains("Report 0:"))
    }

    @Test("what comes meanwhile does not begin the work again")
    func meanwhile() async throws {
        var pilot = await library()
        await pilot.press("\"")
        let asked = pilot.sendWithoutSettling(.key(.character("\"")))
        #expect(asked.contains { if case .listQuotes = $0 { true } else { false } })
        let services = InventedLibrary.services()
        for effect in pilot.sendWithoutSettling(.libraryChanged) {
            guard case .article = effect, let answer = await services.answer(to: effect) else { continue }
            #expect(!pilot.sendWithoutSettling(answer).contains { if case .listQuotes = $0 { true } else { false } })
        }
    }

    @Test("they can be written into a file, article by article")
    func export() async throws {
        let services = InventedLibrary.services(Array(InventedLibrary.many.prefix(240)))
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press("\"\"e<C-u>all.md<Enter>")
        guard case .quotes(let ids)? = services.files["all.md"]?.subject else {
            Issue.record("the quotes are written")
            return
        }
        #expect(ids.count == 240)
    }
}
