import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Bringing articles into the library")
struct AddingTests {
    private func services(_ present: Int = 0) -> FixedServices {
        let few = InventedLibrary.few
        return FixedServices(
            Array(few.prefix(present)), isLibrary: true, feeds: FixedFeeds(articles: Array(few.dropFirst(present))))
    }

    private func opened(_ services: FixedServices, columns: Int = 80, rows: Int = 24) async -> Pilot {
        await InventedLibrary.opened(on: services, columns: columns, rows: rows)
    }

    @Test("an empty library names three ways on, each with its key")
    func welcome() async {
        let pilot = await opened(services())
        for way in ["D   look around", "I   add files", "@   add a feed"] {
            #expect(pilot.text.contains(way), "\(way)")
        }
        #expect(pilot.rows.last?.contains("I add files  @ add a feed  D demo") == true)
        #expect(pilot.rows.last?.contains("compare") == false)
    }

    @Test("D leaves an empty library for the demo, and one with articles not: what can be undone would be forgotten")
    func demo() async {
        var pilot = await opened(services())
        await pilot.press("D")
        #expect(pilot.terminalRequests.last == .demo && !pilot.hasQuit)
        var reading = await opened(services(2))
        await reading.press("jD")
        #expect(!reading.terminalRequests.contains(.demo) && reading.text.contains("parallax demo"))
    }

    @Test("I takes files, quoted as in a shell, and shows what came")
    func files() async {
        let services = services()
        var pilot = await opened(services)
        await pilot.press("Ia.txt 'left story.txt'<Enter>")
        #expect(services.inputs == ["a.txt", "left story.txt"])
        #expect(pilot.rows.last?.contains("2 added.") == true)
        #expect(!pilot.text.contains("Your library is empty.") && pilot.text.contains("Report 0:"))
    }

    @Test("@ takes an address, with its scheme or without", arguments: ["https://a.example/feed", "a.example/feed"])
    func feed(address: String) async {
        let services = services()
        var pilot = await opened(services)
        await pilot.press("@\(address)<Enter>")
        #expect(services.inputs == ["https://a.example/feed"])
    }

    @Test("what was refused is said, and all of it again on demand")
    func refused() async {
        var pilot = await opened(services())
        await pilot.press("Ia.txt missing<Enter>")
        #expect(pilot.rows.last?.contains("1 added, 1 refused. missing is not there.") == true)
        await pilot.press("j!")
        #expect(pilot.rows.last?.contains("missing is not there.") == true)
    }

    @Test("a quotation mark that is left open adds nothing")
    func open() async {
        let services = services()
        var pilot = await opened(services)
        await pilot.press("I'a.txt<Enter>")
        #expect(services.inputs.isEmpty && pilot.text.contains("left open"))
    }

    @Test("it is seen at work, can be stopped, and what comes later changes nothing")
    func stop() async {
        var pilot = await opened(services(1), columns: 120)
        await pilot.press("Ia.txt")
        let ticket = pilot.sendWithoutSettling(.key(.enter)).lazy.compactMap(\.ticket).first ?? 0
        var state = AddedArticles()
        (state.done, state.total) = (3, 9)
        _ = pilot.sendWithoutSettling(.adding(state, ticket: ticket))
        #expect(pilot.rows.last?.contains("adding 3 of 9") == true)
        #expect(pilot.sendWithoutSettling(.key(.escape)).contains(.stop(.adding)))
        await pilot.settle()
        let before = pilot.screen
        await pilot.send(.added(state, ticket: ticket))
        #expect(pilot.screen == before)
    }

    @Test("files that were named are no library to add to", arguments: ["I", "@"])
    func noLibrary(key: String) async {
        var pilot = await DemoPilot.started(columns: 120)
        await pilot.press(key)
        #expect(pilot.rows.last?.contains("parallax without a path opens the library") == true)
    }
}
