import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("A comparison on its way")
struct LateComparisonTests {
    private func waiting(in effects: [Effect]) -> Int? {
        for case .comparison(_, _, let ticket) in effects { return ticket }
        return nil
    }

    private let comparison = Comparison(left: DemoPilot.articles[0], right: DemoPilot.articles[1])

    @Test("keys work while it is computed, and the reader is told")
    func keysWork() async throws {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>")
        let ticket = try #require(waiting(in: pilot.sendWithoutSettling(.key(.character("c")))))
        #expect(pilot.rows.last?.contains("comparing …") == true)
        let before = pilot.rows
        _ = pilot.sendWithoutSettling(.key(.character("d")))
        #expect(pilot.rows != before)
        _ = pilot.sendWithoutSettling(.comparison(comparison, ticket: ticket))
        #expect(pilot.rows[0].contains("A  Ostrel Courier"))
    }

    @Test(
        "Esc or going back stops waiting, and the late answer changes nothing",
        arguments: [Key.escape, .character("q")])
    func cancelled(key: Key) async throws {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>")
        let ticket = try #require(waiting(in: pilot.sendWithoutSettling(.key(.character("c")))))
        _ = pilot.sendWithoutSettling(.key(key))
        let before = pilot.rows
        #expect(before.last?.contains("comparing …") == false)
        _ = pilot.sendWithoutSettling(.comparison(comparison, ticket: ticket))
        #expect(pilot.rows == before)
    }

    @Test("turning keeps the reader at the same place of the left article")
    func turnKeepsThePlace() async {
        var pilot = await DemoPilot.comparing(columns: 120, rows: 24)
        await pilot.press("/nobody will be asked<Enter>")
        await pilot.press(")(")
        #expect(pilot.rows.contains { $0.prefix(58).contains("nobody will be asked") })
    }

    @Test("swapping keeps the place too")
    func swapKeepsThePlace() async {
        var pilot = await DemoPilot.comparing(columns: 120, rows: 24)
        await pilot.press("2]n")
        await pilot.press("x")
        #expect(pilot.text.contains("A 4,000 · B 7,500"))
        #expect(pilot.rows.last?.contains("conflict 2 of 2") == true)
    }
}
