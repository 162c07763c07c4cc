import ParallaxReader
import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("Golden screens")
struct GoldenScreenTests {
    static let sizes = [(80, 24), (120, 40), (200, 60)]

    @Test("the list and the article", arguments: sizes)
    func browsing(columns: Int, rows: Int) async throws {
        let pilot = await DemoPilot.started(columns: columns, rows: rows)
        try expectScreen(pilot.screen, named: "list-\(columns)x\(rows)")
    }

    @Test("an article at its first quote", arguments: sizes)
    func article(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("<Enter>]q")
        try expectScreen(pilot.screen, named: "article-\(columns)x\(rows)")
    }

    @Test("the card of a quote that several outlets have", arguments: sizes)
    func card(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("<Enter>]q<Enter>jjj")
        try expectScreen(pilot.screen, named: "card-\(columns)x\(rows)")
    }

    @Test("all quotes of a story", arguments: sizes)
    func quotes(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("\"jj")
        try expectScreen(pilot.screen, named: "quotes-\(columns)x\(rows)")
    }

    @Test("the quotes that outlets changed", arguments: sizes)
    func changedQuotes(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("\"OO")
        try expectScreen(pilot.screen, named: "quotes-by-change-\(columns)x\(rows)")
    }

    @Test("who reported what", arguments: sizes)
    func coverage(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("vj2l")
        try expectScreen(pilot.screen, named: "coverage-\(columns)x\(rows)")
    }

    @Test("all versions of a row of the coverage", arguments: sizes)
    func versions(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("v]n2li")
        try expectScreen(pilot.screen, named: "coverage-versions-\(columns)x\(rows)")
    }

    @Test("two outlets at their first conflict", arguments: sizes)
    func comparison(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: columns, rows: rows)
        await pilot.press("]n")
        try expectScreen(pilot.screen, named: "compare-\(columns)x\(rows)")
    }

    @Test("two outlets, only differences", arguments: sizes)
    func differences(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: columns, rows: rows)
        await pilot.press("]czd")
        try expectScreen(pilot.screen, named: "differences-\(columns)x\(rows)")
    }

    @Test("two outlets, only what both share", arguments: sizes)
    func shared(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: columns, rows: rows)
        await pilot.press("zs]c")
        try expectScreen(pilot.screen, named: "shared-\(columns)x\(rows)")
    }

    @Test("two sentences that are about to be linked", arguments: sizes)
    func linking(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: columns, rows: rows)
        await pilot.press("]np<Enter>")
        try expectScreen(pilot.screen, named: "linking-\(columns)x\(rows)")
    }

    @Test("a moved passage and its partner, level", arguments: sizes)
    func level(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: columns, rows: rows)
        await pilot.press("]m=")
        try expectScreen(pilot.screen, named: "level-\(columns)x\(rows)")
    }

    @Test("sentences that are selected", arguments: sizes)
    func selection(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("<Enter>]qVj")
        try expectScreen(pilot.screen, named: "selection-\(columns)x\(rows)")
    }

    @Test("passages that are selected on both sides", arguments: sizes)
    func comparedSelection(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: columns, rows: rows)
        await pilot.press("]nV2j")
        try expectScreen(pilot.screen, named: "compare-selection-\(columns)x\(rows)")
    }

    @Test("two outlets stacked")
    func stacked() async throws {
        var pilot = await DemoPilot.comparing(columns: 80, rows: 24)
        await pilot.press("\\]n")
        try expectScreen(pilot.screen, named: "stacked-80x24")
    }

    @Test("a search while it is typed", arguments: sizes)
    func search(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("<Enter>/bridge")
        try expectScreen(pilot.screen, named: "search-\(columns)x\(rows)")
    }

    private static let paletteSizes = [(40, 10), (80, 24), (120, 40)]

    @Test("the command line, with a few letters typed", arguments: paletteSizes)
    func palette(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press(":ne<Down>")
        try expectScreen(pilot.screen, named: "palette-\(columns)x\(rows)")
    }

    @Test("the command line, with a name to complete", arguments: paletteSizes)
    func completion(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press(":compare ")
        try expectScreen(pilot.screen, named: "completion-\(columns)x\(rows)")
    }

    @Test("the choice of a theme", arguments: paletteSizes)
    func themes(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.send(.themed(ThemeChoice(automatic: try Theme.builtIn("ink"))))
        await pilot.press("Cj")
        try expectScreen(pilot.screen, named: "themes-\(columns)x\(rows)")
    }

    @Test("the help page", arguments: sizes)
    func help(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("?")
        try expectScreen(pilot.screen, named: "help-\(columns)x\(rows)")
    }

    @Test("what runs, and what was said", arguments: sizes)
    func jobs(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("<Enter>*o")
        await pilot.send(.opening(done: 30, of: 120))
        _ = pilot.sendWithoutSettling(.key(.character("c")))
        await pilot.press("Bj")
        try expectScreen(pilot.screen, named: "jobs-\(columns)x\(rows)")
    }

    @Test("a view that is to be written into a file", arguments: paletteSizes)
    func export(columns: Int, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("<Enter>e<Tab>")
        try expectScreen(pilot.screen, named: "export-\(columns)x\(rows)")
    }
}
