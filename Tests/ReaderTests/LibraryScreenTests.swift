import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Golden screens of a library")
struct LibraryScreenTests {
    private static let sizes = GoldenScreenTests.sizes

    private func library(_ columns: Int, _ rows: Int) async -> Pilot {
        var pilot = await InventedLibrary.opened(columns: columns, rows: rows)
        await pilot.press("*jrj<Enter>qj")
        return pilot
    }

    @Test("the list by date, with marks", arguments: sizes)
    func list(columns: Int, rows: Int) async throws {
        let pilot = await library(columns, rows)
        try expectScreen(pilot.screen, named: "library-\(columns)x\(rows)")
    }

    @Test("a filter while it is typed", arguments: sizes)
    func filter(columns: Int, rows: Int) async throws {
        var pilot = await library(columns, rows)
        await pilot.press("fregatta is:unread")
        try expectScreen(pilot.screen, named: "library-filter-\(columns)x\(rows)")
    }

    @Test("a filter without a hit", arguments: sizes)
    func nothing(columns: Int, rows: Int) async throws {
        var pilot = await library(columns, rows)
        await pilot.press("fzeppelin<Enter>")
        try expectScreen(pilot.screen, named: "library-nothing-\(columns)x\(rows)")
    }

    @Test("the results of a search, the first one lit", arguments: sizes)
    func search(columns: Int, rows: Int) async throws {
        var pilot = await library(columns, rows)
        await pilot.press("Slighthouse evening<Enter>j")
        try expectScreen(pilot.screen, named: "library-search-\(columns)x\(rows)")
    }

    @Test("a search that cannot be understood", arguments: sizes)
    func wrongSearch(columns: Int, rows: Int) async throws {
        var pilot = await library(columns, rows)
        await pilot.press("Sferry outlit:herald")
        try expectScreen(pilot.screen, named: "library-wrong-search-\(columns)x\(rows)")
    }

    @Test("rows on their way", arguments: sizes)
    func onTheWay(columns: Int, rows: Int) async throws {
        var pilot = await library(columns, rows)
        _ = pilot.sendWithoutSettling(.key(.character("G")))
        try expectScreen(pilot.screen, named: "library-loading-\(columns)x\(rows)")
    }

    @Test("a note under its passage", arguments: sizes)
    func note(columns: Int, rows: Int) async throws {
        var pilot = await library(columns, rows)
        await pilot.press("<Enter>]qaask the mayor what a second look costs<Enter>")
        try expectScreen(pilot.screen, named: "library-note-\(columns)x\(rows)")
    }

    @Test("an empty library", arguments: sizes)
    func welcome(columns: Int, rows: Int) async throws {
        let pilot = await InventedLibrary.opened([], columns: columns, rows: rows)
        try expectScreen(pilot.screen, named: "library-empty-\(columns)x\(rows)")
    }

    @Test("a refresh that is running", arguments: sizes)
    func fetching(columns: Int, rows: Int) async throws {
        var pilot = await library(columns, rows)
        let ticket = try #require(pilot.sendWithoutSettling(.key(.character("R"))).compactMap(\.refreshTicket).first)
        var state = FetchedFeeds()
        (state.done, state.total, state.added) = (7, 12, 23)
        await pilot.send(.fetching(state, ticket: ticket))
        try expectScreen(pilot.screen, named: "library-fetching-\(columns)x\(rows)")
    }
}
