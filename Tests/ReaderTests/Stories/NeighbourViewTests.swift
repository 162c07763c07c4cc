import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("A neighbour in the views of stories")
struct NeighbourViewTests {
    private func pilot(_ keys: String, columns: Int = 140) async -> Pilot {
        let articles = NeighbouringEvents.articles
        var pilot = Pilot(
            columns: columns, rows: 30, services: FixedServices(articles, stories: articles.map { _ in 0 }))
        await pilot.start()
        await pilot.press(keys)
        return pilot
    }

    private func row(_ pilot: Pilot, with text: String) -> String { pilot.rows.first { $0.contains(text) } ?? "" }

    @Test("the list of stories says that one is on another event, and counts it apart")
    func list() async {
        for columns in [140, 80] {
            let pilot = await pilot("A", columns: columns)
            #expect(pilot.text.contains("1 on another event · Canal "))
            #expect(pilot.rows.contains { $0.contains("4 outlets") })
        }
        let entry = await pilot("A").reader.stories?.selected
        #expect(entry?.neighbourOutlets == ["Lindmark Bell"] && entry?.neighbours.count == 1)
    }

    @Test("an opened story has “neighbour” before the neighbour's headline, and before no other")
    func story() async {
        for columns in [140, 80, 60] {
            let pilot = await pilot("A<Enter>", columns: columns)
            #expect(pilot.rows.count { $0.contains("neighbour") && !$0.hasPrefix("──") } == 1)
            #expect(row(pilot, with: "neighbour").contains("Lindmark"))
        }
    }

    @Test("the line under the table and the headlines says what a neighbour is, where there is one")
    func explained() async {
        for keys in ["A<Enter>", "v"] {
            #expect(await pilot(keys).rows.contains { $0.hasPrefix("──") && $0.contains("neighbour: another event") })
            var demo = await DemoPilot.started(columns: 140, rows: 30)
            await demo.press(keys)
            #expect(!demo.text.contains("neighbour"))
        }
    }

    @Test("headlines are held against the first one of the story, not against a neighbour's")
    func heldAgainst() {
        let entries = NeighbouringEvents.articles.reversed().map { ListEntry($0, story: 0) }
        let told = ToldHeadline.headlines(of: entries, neighbours: [NeighbouringEvents.meeting.article.id])
        #expect(told.map(\.isNeighbour) == [true, false, false, false, false])
        #expect(told[1].relation == .first && told[0].relation != .first)
    }

    @Test("the table of coverage counts the neighbour apart and marks it in the line of dates")
    func coverage() async {
        let pilot = await pilot("v")
        #expect(pilot.rows[0].contains("4 outlets + 1 neighbour"))
        #expect(pilot.rows[1].contains("no date  Canal Courier ─ "))
        #expect(pilot.rows[1].contains("Lindmark Bell neighbour"))
        #expect(pilot.rows[1].split(separator: " ").count { $0 == "no" } == 1)
    }

    @Test("the list and the story are said in words")
    func words() async {
        let services = FixedServices(NeighbouringEvents.articles, stories: [0, 0, 0, 0, 0])
        var stepped = SteppedReader(Reader(size: Reader.plainSize, isPlain: true), services: services)
        var transcript = PlainTranscript()
        await stepped.start()
        _ = transcript.lines(about: stepped.reader)
        var said: [[String]] = []
        for line in ["stories", "open", "5", "coverage"] {
            await stepped.send(.line(line))
            said.append(transcript.lines(about: stepped.reader))
        }
        #expect(said[0].first == "Stories: 1" && said[0].last?.contains("Lindmark Bell (neighbour)") == true)
        #expect(said[1].first?.hasPrefix("Story: ") == true && said[1].count == 6)
        #expect(said[2].count == 1 && said[2][0].contains("5. Lindmark Bell: Voss and Harrow part"))
        #expect(said[2][0].contains("(neighbour, "))
        #expect(said[3].first?.hasSuffix("Lindmark Bell (neighbour)") == true)
    }

    @Test("the table of a story that was named bears the name, and again the headline when it is taken back")
    func name() async {
        var pilot = await pilot("v#Locks<Enter>")
        #expect(pilot.rows[0].contains("Locks ") && !pilot.rows[0].contains("embargo"))
        await pilot.press("U")
        #expect(!pilot.rows[0].contains("Locks ") && pilot.rows[0].contains("embargo"))
        pilot = await self.pilot("#Locks<Enter>v")
        #expect(pilot.rows[0].contains("Locks "))
    }

    @Test("what the views of stories wait for is among the jobs, and x stops it and leads back")
    func jobs() async {
        for (keys, key, words) in [("", "A", "reading the list of stories"), ("A", "<Enter>", "reading a story")] {
            var pilot = await pilot(keys)
            let before = pilot.reader.desk.stage
            _ = pilot.sendWithoutSettling(.key(key == "A" ? .character("A") : .enter))
            _ = pilot.sendWithoutSettling(.key(.character("B")))
            #expect(pilot.rows.contains { $0.contains(words) })
            _ = pilot.sendWithoutSettling(.key(.character("x")))
            #expect(!pilot.rows.contains { $0.contains(words) } && pilot.reader.desk.stage == before)
        }
    }
}
