import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("A coverage on its way")
struct LateCoverageTests {
    private let coverage = Coverage(of: FerryStory.articles)

    private func asked(in effects: [Effect]) -> Int? {
        for case .coverage(_, let ticket) in effects { return ticket }
        return nil
    }

    private func waiting() async throws -> (pilot: Pilot, ticket: Int) {
        var pilot = Pilot(columns: 100, rows: 30, services: FixedServices(FerryStory.articles))
        await pilot.start()
        let ticket = try #require(asked(in: pilot.sendWithoutSettling(.key(.character("v")))))
        return (pilot, ticket)
    }

    @Test("the view is there before the table, and keys do no harm")
    func gathering() async throws {
        var (pilot, ticket) = try await waiting()
        #expect(pilot.text.contains("gathering …"))
        for key in ["j", "l", "F", "G", "i", "}", "c", "n"] { _ = pilot.sendWithoutSettling(.key(.character(key))) }
        _ = pilot.sendWithoutSettling(.key(.enter))
        #expect(pilot.text.contains("gathering …"))
        _ = pilot.sendWithoutSettling(.coverage(coverage, ticket: ticket))
        #expect(!pilot.text.contains("gathering …"))
    }

    @Test("an answer that comes after the view was left changes nothing", arguments: [Key.escape, .character("q")])
    func late(key: Key) async throws {
        var (pilot, ticket) = try await waiting()
        _ = pilot.sendWithoutSettling(.key(key))
        let before = pilot.screen
        _ = pilot.sendWithoutSettling(.coverage(coverage, ticket: ticket))
        #expect(pilot.screen == before)
    }

    @Test("what cannot be gathered leads back with a sentence")
    func failure() async throws {
        var (pilot, ticket) = try await waiting()
        _ = pilot.sendWithoutSettling(.failed("The library is locked.", ticket: ticket))
        #expect(pilot.rows.last?.contains("The library is locked.") == true)
        #expect(!pilot.text.contains("gathering …"))
    }

    @Test("a correction is asked for again, and the reader stays at the row and the outlet")
    func correction() async throws {
        var (pilot, ticket) = try await waiting()
        _ = pilot.sendWithoutSettling(.coverage(coverage, ticket: ticket))
        await pilot.press("2j2l")
        let before = pilot.rows
        await pilot.press("q<Enter>]qsZoe<Enter>v2j2l")
        #expect(pilot.rows.dropFirst(3).dropLast() != before.dropFirst(3).dropLast())
        #expect(pilot.text.contains("Zoe"))
        #expect(pilot.rows.last == before.last)
    }

    @Test("the next start leads to the table again")
    func resuming() async {
        let services = FixedServices(FerryStory.articles, isLibrary: true)
        var pilot = Pilot(columns: 100, rows: 30, services: services)
        await pilot.start()
        await pilot.press("v")
        await pilot.send(.rested)
        var next = Pilot(columns: 100, rows: 30, services: services)
        await next.start()
        #expect(next.rows[0].contains("Coverage"))
        #expect(next.text.contains("QUOTES"))
    }
}
