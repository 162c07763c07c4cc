import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Comparison view")
struct ComparisonViewTests {
    @Test("sentences that both outlets have begin on the same row")
    func level() async {
        var pilot = await DemoPilot.comparing(columns: 160, rows: 60)
        await pilot.press("]c")
        let row = pilot.rows.first { $0.contains("This bridge failed in front of the people") }
        #expect(row?.ranges(of: "This bridge failed").count == 2)
    }

    @Test("a number that differs is a jump target and is told under the columns")
    func conflict() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]n")
        #expect(pilot.text.contains("A Eleven · B Fourteen"))
        await pilot.press("]n")
        #expect(pilot.text.contains("A 7,500 · B 4,000"))
        #expect(pilot.text.contains("conflict 2 of 2"))
        await pilot.press("[n")
        #expect(pilot.text.contains("conflict 1 of 2"))
    }

    @Test("g and G choose the first and the last passage, whatever was chosen", arguments: [40, 200])
    func ends(rows: Int) async throws {
        var pilot = await DemoPilot.comparing(columns: 120, rows: rows)
        let last = try #require(pilot.reader.compare?.passages.count) - 1
        await pilot.press("]nG")
        #expect(pilot.reader.compare?.passageInFocus == last)
        await pilot.press("]ng")
        #expect(pilot.reader.compare?.passageInFocus == 0)
    }

    @Test("links are counted in the header as in the figures under the comparison")
    func linkCount() async throws {
        var pilot = await DemoPilot.comparing()
        let count = try #require(pilot.reader.compare?.comparison.links.count)
        let figures = ComparisonSummary(pane: try #require(pilot.reader.compare)).lines(columns: 200)
        #expect(figures.contains { $0.line.contains("\(count) pairs of sentences") })
        await pilot.press("]o")
        #expect(pilot.rows[0].contains("  \(count) links "))
        await pilot.press("]m")
        #expect(pilot.rows[0].contains("  link ") && pilot.rows[0].contains("/\(count) "))
    }

    @Test("what is heard counts the places that differ as the keys go through them, and has no full stop twice")
    func heard() async throws {
        let places = Told.article(
            "Pier\nThe pier cost 40 million crowns.\nNobody was asked about it at all.", outlet: "Pier Inc.")
        let others = Told.article(
            "Pier\nNobody was asked about it at all.\nThe pier cost 50 million crowns.", outlet: "Harbour Inc.")
        var pilot = Pilot(columns: 120, rows: 40, services: FixedServices([places, others]))
        await pilot.start()
        await pilot.press("c]n")
        let title = try #require(pilot.reader.compare?.plainView.title)
        let count = try #require(pilot.reader.compare?.targets.passages(with: .conflict).count)
        #expect(count == 1 && title.contains("1 conflict.") && pilot.text.contains("conflict 1 of 1"))
        #expect(title.hasPrefix("Comparison of A Pier Inc. and B Harbour Inc. ") && !title.contains(".."))
    }

    @Test("a conflict whose sentences stand apart is gone to once and marked on both sides")
    func apart() async throws {
        let places = Told.article(
            "Pier\nThe pier cost 40 million crowns.\nNobody was asked about it at all.\nIt has 12 lamps and a bench.",
            outlet: "Pier Post")
        let others = Told.article(
            "Pier\nNobody was asked about it at all.\nIt has 14 lamps and a bench.\nThe pier cost 50 million crowns.",
            outlet: "Harbour Herald")
        var pilot = Pilot(columns: 120, rows: 40, services: FixedServices([places, others]))
        await pilot.start()
        await pilot.press("c]n")
        let pane = try #require(pilot.reader.compare)
        #expect(pane.targets.conflicted.count == 3 && pane.targets.passages(with: .conflict).count == 2)
        #expect(pilot.text.contains("A 40 million · B 50 million") && pilot.text.contains("conflict 1 of 2"))
        await pilot.press("]n")
        #expect(pilot.text.contains("A 12 · B 14") && pilot.text.contains("conflict 2 of 2"))
    }

    @Test("a passage without a partner says so and never says omitted")
    func unmatched() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]o")
        #expect(pilot.text.contains("no match found in A"))
        #expect(!pilot.text.lowercased().contains("omit"))
    }

    @Test("x swaps the sides and keeps the differences")
    func swap() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("x]n")
        #expect(pilot.rows[0].contains("A  Saltmark Wire"))
        #expect(pilot.text.contains("A Fourteen · B Eleven"))
    }

    @Test("an article stands beside the text it had before, and swapping them does nothing")
    func texts() async {
        var pilot = await DemoPilot.started(columns: 160, rows: 40)
        await pilot.press("i")
        #expect(pilot.text.contains(", before") && pilot.text.contains(", now"))
        await pilot.press("x")
        #expect(pilot.text.contains("The earlier text stays on the left."))
    }

    @Test("the right column turns through every other outlet and comes round")
    func turn() async {
        var pilot = await DemoPilot.comparing()
        var seen: [String] = []
        for _ in 0..<5 {
            seen.append(String(pilot.rows[0].split(separator: "│").last?.prefix(20) ?? ""))
            await pilot.press(")")
        }
        #expect(Set(seen).count == 5)
        #expect(pilot.rows[0].contains(seen[0]))
        await pilot.press("(")
        #expect(pilot.rows[0].contains(seen[4]))
    }

    @Test("an article that stands alone has nothing to be compared with")
    func alone() async {
        var pilot = Pilot(services: FixedServices(Array(DemoPilot.articles.prefix(1))))
        await pilot.start()
        await pilot.press("c")
        #expect(pilot.text.contains("No other article here tells this story."))
    }

    @Test(
        "the layout key turns from automatic to what that does not show, to what it does, and back",
        arguments: [(70, ["side by side", "stacked"]), (120, ["stacked", "side by side"])])
    func layouts(columns: Int, turns: [String]) async {
        var pilot = await DemoPilot.comparing(columns: columns, rows: 24)
        let automatic = pilot.rows.dropLast()
        await pilot.press("\\")
        #expect(pilot.text.contains("layout: \(turns[0])") && pilot.rows.dropLast() != automatic)
        #expect(pilot.rows[0].contains("│   │") == (turns[0] == "side by side"))
        await pilot.press("\\")
        #expect(pilot.text.contains("layout: \(turns[1])") && pilot.rows.dropLast() == automatic)
        await pilot.press("\\")
        #expect(pilot.text.contains("layout: automatic") && pilot.rows.dropLast() == automatic)
    }

    @Test("two files named on the command line open beside each other")
    func atStart() async {
        let services = FixedServices(Array(DemoPilot.articles.prefix(2)))
        var pilot = Pilot(columns: 120, rows: 40, services: services, opening: .comparing)
        await pilot.start()
        #expect(pilot.rows[0].contains("A  Ostrel Courier"))
        #expect(pilot.rows[0].contains("B  Saltmark Wire"))
    }

    @Test("q leads from the comparison back to the article")
    func back() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("q")
        #expect(pilot.text.contains("Heron Bridge opened twice"))
        #expect(!pilot.hasQuit)
    }

    @Test("jumps stop at the last target")
    func lastTarget() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("99]c")
        let there = pilot.text
        await pilot.press("]c")
        #expect(pilot.text == there)
    }

    @Test("the keys leave a list that a narrower screen has no room for")
    func narrowerScreen() async {
        var pilot = await DemoPilot.started(columns: 200, rows: 60)
        await pilot.press("c<Tab>")
        #expect(pilot.rows[0].hasPrefix("▌Articles"))
        await pilot.resize(columns: 120, rows: 40)
        #expect(pilot.rows[0].hasPrefix("▌A  "))
        await pilot.press("q")
        #expect(pilot.rows[0].contains("Articles"))
    }
}
