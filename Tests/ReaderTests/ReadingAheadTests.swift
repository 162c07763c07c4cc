import ParallaxCore
@testable import ParallaxReader
import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("Articles that the next key may lead to")
struct ReadingAheadTests {
    @Test(
        "each next article is there when the key is pressed",
        arguments: [("", "jjjkkj"), ("2j", "2j2jkj"), ("G", "kkj"), ("<Enter>", "JJKJJ")])
    func atOnce(first: String, then: String) async throws {
        var desk = await SteppedDesk.started(columns: 120, rows: 40)
        for key in try #require(Key.parse(first)) { await desk.send(.key(key)) }
        for key in try #require(Key.parse(then)) {
            let work = await desk.send(.key(key))
            #expect(!work.contains { if case .article = $0 { true } else { false } }, "\(key)")
        }
    }

    @Test("reading ahead changes no screen, whatever the keys", arguments: 0..<30)
    func unseen(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        var ahead = await SteppedDesk.started(columns: 120, rows: 40)
        var plain = await SteppedDesk.started(columns: 120, rows: 40, readsAhead: false)
        let keys = try #require(
            Key.parse("jjjjkkkJJK3gGg<Enter><Enter>qqT*UUnN]c\"CsxR<C-o>}ob<Tab><Space>+-=!t<Enter>"))
        var sent: [Message] = []
        for _ in 0..<60 {
            let message: Message = .key(keys.randomElement(using: &random) ?? .enter)
            await ahead.send(message)
            await plain.send(message)
            sent.append(message)
            guard ahead.screen != plain.screen else { continue }
            Issue.record("\(sent)\n\(ahead.text)\n\(plain.text)")
            return
        }
    }

    @Test("an article of another story is laid out when it comes, not when the key does", arguments: [true, false])
    func laidOut(inLibrary: Bool) async throws {
        let services = FixedServices(DemoPilot.articles, stories: [0, 0, 0, 0, 0, 0, 1, 1], isLibrary: inLibrary)
        var pilot = Pilot(columns: 120, rows: 40, services: services)
        await pilot.start()
        let entries = try (0..<8).map { try #require(pilot.reader.list.window[$0]) }
        let place = try #require(entries.indices.dropFirst().first { entries[$0].story != entries[$0 - 1].story })
        for _ in 1..<place { await pilot.press("j") }
        let pane = try #require(pilot.reader.ahead.pane(of: entries[place].id))
        await pilot.press("j")
        let shown = try #require(pilot.reader.article)
        let about = pilot.reader.about(shown.article)
        #expect(shown == pane && pane.isLaidOut(in: pilot.reader.articleSize, about: about))
        #expect(about.contains { $0.hasSuffix("outlets") })
    }

    @Test("what another program changed is read again before a key leads to it")
    func changed() async {
        var desk = await SteppedDesk.started(columns: 120, rows: 40)
        let work = await desk.send(.libraryChanged)
        #expect(work.contains { $0.isReadingAhead })
    }

    @Test("a note is there when the reader comes back")
    func notes() async throws {
        var desk = await SteppedDesk.started(columns: 120, rows: 40)
        for key in try #require(Key.parse("<Enter>JKaseen<Enter>")) { await desk.send(.key(key)) }
        for key in try #require(Key.parse("JK")) { await desk.send(.key(key)) }
        #expect(desk.text.contains("seen"))
    }

    @Test("nothing is read ahead while a note is on its way to be kept")
    func unkeptNote() async throws {
        var desk = await SteppedDesk.started(columns: 120, rows: 40)
        for key in try #require(Key.parse("<Enter>JKaseen")) { await desk.send(.key(key)) }
        desk.holdsDecisions = true
        let work = await desk.send(.key(.enter))
        #expect(!work.contains { $0.isReadingAhead })
        let ticket = try #require(work.compactMap { $0.isDecision ? $0.ticket : nil }.first)
        let later = await desk.send(.kept(ticket: ticket))
        #expect(later.contains { $0.isReadingAhead })
    }
}

extension Effect {
    fileprivate var isReadingAhead: Bool { if case .readAhead = self { true } else { false } }
}
