import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Writing views into files")
struct ExportingTests {
    private func pilot(_ services: FixedServices, _ keys: String) async -> Pilot {
        var pilot = Pilot(columns: 120, rows: 30, services: services)
        await pilot.start()
        await pilot.press(keys)
        return pilot
    }

    @Test("e proposes a name, Enter writes the article there")
    func article() async {
        let services = Told.pierServices
        var pilot = await pilot(services, "<Enter>e")
        #expect(pilot.rows.last?.contains("write the-pier-post-pier-opens-at-last.md") == true)
        await pilot.press("<Enter>")
        let file = services.files["the-pier-post-pier-opens-at-last.md"]
        #expect(file?.subject == .article(Told.pier[0].article.id) && file?.format == .markdown)
        #expect(pilot.rows.last?.contains("Written: the-pier-post-pier-opens-at-last.md") == true)
    }

    @Test("the endings are named on every screen, and the name shows its own", arguments: [80, 100, 120])
    func endings(columns: Int) async {
        var pilot = Pilot(columns: columns, rows: 30, services: DemoPilot.services)
        await pilot.start()
        await pilot.press("ce")
        let row = pilot.rows.last ?? ""
        #expect(row.contains("Tab: .md .html .json .txt") && row.contains(".md█"), "\(row)")
    }

    @Test("the end of the name chooses the format", arguments: ExportFormat.allCases)
    func format(format: ExportFormat) async {
        let services = Told.pierServices
        _ = await pilot(services, "<Enter>e<C-u>out/a.b.\(format.rawValue)<Enter>")
        #expect(services.files["out/a.b.\(format.rawValue)"]?.format == format)
    }

    @Test("another end, or none, is refused", arguments: ["a", "a.pdf", ".md", "a.md/b", ""])
    func unknownFormat(name: String) async {
        let services = Told.pierServices
        let pilot = await pilot(services, "<Enter>e<C-u>\(name)<Enter>")
        #expect(services.files.isEmpty)
        #expect(pilot.text.contains("depends on the end of the name"))
    }

    @Test(
        "a file that is there is replaced only when y says so",
        arguments: [("y", true), ("n", false), ("<Enter>", false)])
    func replacing(key: String, isReplaced: Bool) async {
        let services = Told.pierServices
        var pilot = await pilot(services, "<Enter>e<C-u>a.md<Enter>e<C-u>a.md<Enter>")
        #expect(pilot.text.contains("a.md exists. Replace it?"))
        await pilot.press(key)
        #expect(services.files["a.md"]?.replaces == isReplaced)
    }

    @Test("a comparison, the coverage and the quotes of a story are written as such")
    func views() async {
        let services = Told.pierServices
        let ids = Told.pier.map(\.article.id)
        _ = await pilot(services, "ce<C-u>compared.md<Enter>qve<C-u>covered.md<Enter>q\"e<C-u>quoted.md<Enter>")
        #expect(services.files["compared.md"]?.subject == .comparison(left: ids[0], right: ids[1]))
        #expect(services.files["covered.md"]?.subject == .coverage(ids))
        #expect(services.files["quoted.md"]?.subject == .quotes(ids))
    }

    @Test("without an article there is nothing to write")
    func nothing() async {
        let pilot = await pilot(FixedServices([]), "e")
        #expect(pilot.text.contains("There is nothing here to write into a file."))
    }
}
