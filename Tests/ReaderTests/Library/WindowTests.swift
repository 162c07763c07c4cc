import ParallaxCore
import ParallaxReader
import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("Lists of which a stretch is known")
struct WindowTests {
    /// The stretches that effects ask for.
    private func spans(_ effects: [Effect]) -> [ListSpan] {
        effects.compactMap { effect in
            switch effect {
            case .page(_, let span, _) where span.count > 0, .pageAhead(_, let span, _): span
            default: nil
            }
        }
    }

    @Test("a stretch is asked for and never the list")
    func stretch() async {
        var pilot = await InventedLibrary.opened()
        for key in ["j", "G", "g", "5", " ", "J"] {
            let asked = spans(pilot.sendWithoutSettling(.key(.character(key))))
            #expect(asked.allSatisfy { $0.count < 300 })
        }
    }

    @Test("moving inside what is known asks for no stretch")
    func inside() async {
        var pilot = await InventedLibrary.opened()
        for _ in 0..<20 { #expect(spans(pilot.sendWithoutSettling(.key(.character("j")))).isEmpty) }
    }

    @Test("neighbours are asked for before they are seen")
    func ahead() async {
        var pilot = await InventedLibrary.opened()
        var firstAsked: Int?
        for step in 1...128 where firstAsked == nil {
            if !spans(pilot.sendWithoutSettling(.key(.character("j")))).isEmpty { firstAsked = step }
        }
        #expect((firstAsked ?? .max) < 120)
        #expect(!pilot.text.contains("· · ·"))
    }

    @Test("what may be seen is fetched first, and what lies around it behind the frame")
    func firstStretch() async throws {
        let services = InventedLibrary.services()
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        let first = try #require(pilot.sendWithoutSettling(.libraryChanged).first { !spans([$0]).isEmpty })
        #expect(spans([first]).allSatisfy { $0.count < 128 })
        let answer = try #require(await services.answer(to: first))
        let later = pilot.sendWithoutSettling(answer).filter { !spans([$0]).isEmpty }
        #expect(later.count == 1)
        #expect(later.allSatisfy { if case .pageAhead = $0 { true } else { false } })
    }

    @Test("how much of the list before was not read is not told of the next one")
    func unreadOfAnother() async throws {
        let services = InventedLibrary.services()
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        #expect(pilot.text.contains("unread / 600"))
        await pilot.send(.key(.character("S")))
        for letter in ["r", "e", "p"] {
            let asked = pilot.sendWithoutSettling(.key(.character(letter)))
            guard let page = asked.first(where: { !spans([$0]).isEmpty }) else { continue }
            _ = pilot.sendWithoutSettling(try #require(await services.answer(to: page)))
        }
        #expect(pilot.text.contains("“rep*”") && !pilot.text.contains("unread /"))
    }

    /// Where the headline of the selected row begins.
    private func column(_ pilot: Pilot) -> Int? {
        let row = pilot.rows.first { $0.hasPrefix(">") } ?? ""
        return row.firstRange(of: "Report").map { row.distance(from: row.startIndex, to: $0.lowerBound) }
    }

    @Test("the headlines of a long list stand in one column, whatever names the outlets further down have")
    func steadyColumns() async {
        let articles = InventedLibrary.many.enumerated().map { number, article in
            number < 400 ? article : Told.article("Report \(number): late", outlet: "A very long name \(number)")
        }
        var pilot = await InventedLibrary.opened(articles)
        let first = column(pilot)
        for keys in ["<PgDn>", "200G", "G", "g"] {
            await pilot.press(keys)
            #expect(column(pilot) == first, "\(keys)")
        }
    }

    @Test("a jump beyond what is known is waited for")
    func jump() async throws {
        var pilot = await InventedLibrary.opened()
        let asked = pilot.sendWithoutSettling(.key(.character("G"))).filter { !spans([$0]).isEmpty }
        #expect(asked.count == 1)
        #expect(asked.allSatisfy { if case .page = $0 { true } else { false } })
    }

    @Test("rows on their way are drawn quietly, and come in place")
    func quiet() async {
        var pilot = await InventedLibrary.opened()
        let effects = pilot.sendWithoutSettling(.key(.character("G")))
        #expect(pilot.text.contains("600/600"))
        #expect(pilot.rows.contains { $0.hasPrefix(">  · · ·") })
        let services = InventedLibrary.services()
        for effect in effects {
            if let answer = await services.answer(to: effect) { await pilot.send(answer) }
        }
        #expect(pilot.rows.contains { $0.hasPrefix(">") && $0.contains("Report 599:") })
        #expect(pilot.text.contains("Report 599:"))
    }

    @Test("a library that never answers lets every key move", arguments: ["j", "J", "G", "d", " "])
    func slow(key: String) async {
        var pilot = await InventedLibrary.opened()
        _ = pilot.sendWithoutSettling(.key(.character("G")))
        _ = pilot.sendWithoutSettling(.key(.character("g")))
        var seen: Set<String> = []
        for _ in 0..<6 {
            _ = pilot.sendWithoutSettling(.key(.character(key)))
            seen.insert(pilot.rows.joined())
        }
        #expect(seen.count == (key == "G" ? 1 : 6))
        #expect(pilot.isWhole)
    }

    @Test("a refused stretch is told once, and a key asks again")
    func refused() async {
        var pilot = await InventedLibrary.opened()
        let asked = pilot.sendWithoutSettling(.key(.character("G")))
        guard case .page(_, _, let ticket)? = asked.first(where: { spans([$0]) != [] }) else {
            Issue.record("a jump asks for a stretch")
            return
        }
        let after = pilot.sendWithoutSettling(.failed("The disk is gone.", ticket: ticket))
        #expect(spans(after).isEmpty)
        #expect(pilot.rows.last?.contains("The disk is gone.") == true)
        #expect(!spans(pilot.sendWithoutSettling(.key(.character("k")))).isEmpty)
    }

    @Test("articles that another program added move nothing under the reader")
    func changed() async {
        var pilot = await InventedLibrary.opened(Array(InventedLibrary.many.dropFirst(5)), columns: 120, rows: 40)
        await pilot.press("20j")
        let before = pilot.rows.first { $0.hasPrefix(">") }
        let grown = InventedLibrary.services()
        var waiting = pilot.sendWithoutSettling(.libraryChanged)
        while !waiting.isEmpty {
            if let answer = await grown.answer(to: waiting.removeFirst()) {
                waiting += pilot.sendWithoutSettling(answer)
            }
        }
        #expect(pilot.rows.first { $0.hasPrefix(">") } == before)
        #expect(pilot.text.contains("26/600") || pilot.rows[0].contains("/ 600"))
    }

    @Test("any keys, with answers in any order, keep the selection on the same article", arguments: 0..<30)
    func anyOrder(seed: UInt64) async {
        var random = SeededRandom(seed: seed)
        let services = InventedLibrary.services()
        var pilot = await InventedLibrary.opened(on: services)
        var place = 0
        var waiting: [Effect] = []
        for _ in 0..<60 {
            if Bool.random(using: &random), !waiting.isEmpty {
                let effect = waiting.remove(at: Int.random(in: waiting.indices, using: &random))
                if let answer = await services.answer(to: effect) { waiting += pilot.sendWithoutSettling(answer) }
                continue
            }
            let (keys, target) = Self.moves(from: place).randomElement(using: &random) ?? ("j", place)
            for key in Key.parse(keys) ?? [] { waiting += pilot.sendWithoutSettling(.key(key)) }
            place = min(max(0, target), 599)
            #expect(pilot.rows.contains { $0.contains(" \(place + 1)/600 ") })
        }
        waiting.shuffle(using: &random)
        while !waiting.isEmpty {
            if let answer = await services.answer(to: waiting.removeFirst()) {
                waiting += pilot.sendWithoutSettling(answer)
            }
        }
        #expect(pilot.rows.contains { $0.hasPrefix(">") && $0.contains("Report \(place):") })
        #expect(pilot.rows.contains { $0.contains(" \(place + 1)/600 ") })
    }

    private static func moves(from place: Int) -> [(String, Int)] {
        [
            ("j", place + 1), ("k", place - 1), ("7j", place + 7), ("150j", place + 150), ("90k", place - 90),
            ("g", 0), ("G", 599), ("J", place + 1), ("3K", place - 3),
        ]
    }
}
