import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Golden screens of stories")
struct StoryScreenTests {
    @Test("the list of stories", arguments: GoldenScreenTests.sizes)
    func stories(columns: Int, rows: Int) async throws {
        var pilot = await InventedLibrary.opened(InventedLibrary.few, columns: columns, rows: rows)
        await pilot.press("#A walk along the harbour<Enter><Enter>gAj")
        try expectScreen(pilot.screen, named: "stories-\(columns)x\(rows)")
    }

    @Test("one story, its headlines under each other", arguments: GoldenScreenTests.sizes)
    func story(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("A<Enter>j")
        try expectScreen(pilot.screen, named: "story-\(columns)x\(rows)")
    }

    @Test("stories of hostile text", arguments: GoldenScreenTests.sizes)
    func hostile(columns: Int, rows: Int) async throws {
        var pilot = Pilot(columns: columns, rows: rows, services: FixedServices(HostileStory.articles))
        await pilot.start()
        await pilot.press("A")
        try expectScreen(pilot.screen, named: "stories-hostile-\(columns)x\(rows)")
        await pilot.press("<Enter>")
        try expectScreen(pilot.screen, named: "story-hostile-\(columns)x\(rows)")
    }
}
