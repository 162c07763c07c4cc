import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Sentences of the status line")
struct MessageTests {
    private static let long = String(repeating: "The file could not be read for a reason that is long. ", count: 4)

    @Test("a sentence that is too long stands whole above the line, until the next key")
    func long() async {
        var pilot = Pilot(services: FixedServices(DemoPilot.articles, problems: [Self.long + "The end."]))
        await pilot.start()
        #expect(pilot.rows.dropLast().contains { $0.contains("The end.") })
        #expect(pilot.isWhole)
        await pilot.press("j")
        #expect(!pilot.text.contains("The end."))
    }

    @Test("what was refused can be read again, all of it")
    func refusals() async {
        let problems = (1...3).map { "file-\($0).pdf is a PDF." }
        var pilot = Pilot(services: FixedServices(DemoPilot.articles, problems: problems))
        await pilot.start()
        #expect(pilot.rows.last?.contains("file-1.pdf is a PDF. (and 2 more: !)") == true)
        await pilot.press("j!")
        for problem in problems { #expect(pilot.text.ranges(of: problem).count == 1) }
        await pilot.press("j")
        #expect(!pilot.text.contains("file-1.pdf"))
    }

    @Test("the key that leads back only closes them", arguments: ["q", "<Esc>"])
    func closing(key: String) async {
        var pilot = Pilot(services: FixedServices(DemoPilot.articles, problems: ["One.", "Two."]))
        await pilot.start()
        await pilot.press("!")
        #expect(pilot.text.contains("One."))
        await pilot.press(key)
        #expect(!pilot.text.contains("One.") && !pilot.hasQuit)
        await pilot.press("q")
        #expect(pilot.hasQuit)
    }

    @Test("more sentences than fit are counted")
    func tooMany() async {
        let problems = (1...90).map { "file-\($0).pdf is a PDF." }
        var pilot = Pilot(services: FixedServices(DemoPilot.articles, problems: problems))
        await pilot.start()
        await pilot.press("!")
        #expect(pilot.text.contains("more lines"))
        #expect(pilot.isWhole)
    }

    @Test("with nothing reported the key says so")
    func nothing() async {
        var pilot = await DemoPilot.started()
        await pilot.press("!")
        #expect(pilot.rows.last?.contains("Nothing was reported.") == true)
    }
}
