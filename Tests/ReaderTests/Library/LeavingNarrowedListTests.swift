import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("From a narrowed list to an article that it does not have")
struct LeavingNarrowedListTests {
    /// A list of one article of the demo.
    private func narrowed(isLibrary: Bool) async -> Pilot {
        let services = FixedServices(DemoPilot.articles, stories: [0, 0, 0, 0, 0, 0, 1, 1], isLibrary: isLibrary)
        var pilot = Pilot(columns: 120, rows: 40, services: services)
        await pilot.start()
        await pilot.press("foutlet:saltmark<Enter>")
        return pilot
    }

    @Test("a headline of a story is opened, and selected in the list of everything", arguments: [true, false])
    func headline(isLibrary: Bool) async throws {
        var pilot = await narrowed(isLibrary: isLibrary)
        let found = try #require(pilot.reader.list.selectedID)
        await pilot.press("A<Enter>")
        while pilot.reader.storyPane?.selected?.entry.id == found { await pilot.press("j") }
        let wanted = try #require(pilot.reader.storyPane?.selected?.entry.id)
        await pilot.press("<Enter>")
        #expect(pilot.reader.article?.article.id == wanted && pilot.reader.list.selectedID == wanted)
    }

    @Test("a version of a quote is opened where it was printed", arguments: [true, false])
    func version(isLibrary: Bool) async throws {
        var pilot = await narrowed(isLibrary: isLibrary)
        let found = try #require(pilot.reader.list.selectedID)
        await pilot.press("<Enter>]q<Enter>")
        for _ in 0..<6 where pilot.reader.card?.selected.annotated.article.id == found { await pilot.press("j") }
        let wanted = try #require(pilot.reader.card?.selected.annotated.article.id)
        #expect(wanted != found)
        await pilot.press("<Enter>")
        #expect(pilot.reader.article?.article.id == wanted && pilot.reader.list.selectedID == wanted)
    }
}
