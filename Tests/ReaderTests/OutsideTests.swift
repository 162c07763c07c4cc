import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("The browser and other programs")
struct OutsideTests {
    private static let page = "https://pier.example/opening"

    /// An article with an address of its own and two in its text.
    private static let linked: AnnotatedArticle = {
        let told = Told.article(
            """
            Pier opens
            The plans lie at https://plans.example/pier. Nobody asked.
            Write to (http://council.example:8080/a?b=c), said the council.
            """)
        let article = told.article
        return AnnotatedArticle(
            annotating: Article(
                id: article.id, source: article.source, format: article.format, outlet: article.outlet,
                language: "en", url: page, text: article.text, blocks: article.blocks))
    }()

    private func pilot(_ services: FixedServices) async -> Pilot {
        var pilot = Pilot(columns: 100, rows: 30, services: services)
        await pilot.start()
        await pilot.press("<Enter>")
        return pilot
    }

    @Test("o hands the article's address to the browser and names the host")
    func browser() async {
        let services = FixedServices([Self.linked])
        var pilot = await pilot(services)
        await pilot.press("o")
        #expect(services.visited.map(\.address) == [Self.page])
        #expect(pilot.rows.last?.contains("Opened pier.example in the browser.") == true)
    }

    @Test("an article without an address opens nothing")
    func noAddress() async {
        let services = Told.pierServices
        var pilot = await pilot(services)
        await pilot.press("o")
        #expect(services.visited.isEmpty)
        #expect(pilot.text.contains("No address is known for this article."))
        await pilot.press(";")
        #expect(pilot.text.contains("There is no address in this article."))
    }

    @Test("; gives every address a letter, and the letter opens it")
    func hints() async {
        let services = FixedServices([Self.linked])
        var pilot = await pilot(services)
        await pilot.press(";")
        for host in ["a  pier.example", "s  plans.example", "d  council.example"] { #expect(pilot.text.contains(host)) }
        await pilot.press("d")
        #expect(services.visited.map(\.address) == ["http://council.example:8080/a?b=c"])
    }

    @Test("the letter stands where the address does, as long as there is a choice")
    func hintsInText() async {
        var pilot = await pilot(FixedServices([Self.linked]))
        let before = pilot.screen
        await pilot.press(";")
        #expect(pilot.text.contains("The plans lie at sttps://plans.example/pier."))
        #expect(pilot.text.contains("Write to (dttp://council.example"))
        await pilot.press("<Esc>")
        #expect(pilot.screen == before)
    }

    @Test("an address has 8,192 bytes at most")
    func longest() {
        let rest = String(repeating: "x", count: 8_192 - "https://a.example/".utf8.count)
        #expect(WebLink("https://a.example/" + rest) != nil)
        #expect(WebLink("https://a.example/x" + rest) == nil)
    }

    @Test("; chooses with arrows too, and Esc opens nothing")
    func arrows() async {
        let services = FixedServices([Self.linked])
        var pilot = await pilot(services)
        await pilot.press(";<Down><Esc>;<Down><Enter>")
        #expect(services.visited.map(\.address) == ["https://plans.example/pier"])
    }

    @Test(
        "the true host is read, whatever stands before it",
        arguments: [
            ("https://bank.example@evil.example/", "evil.example"), ("HTTP://A.example:80?x@y", "a.example"),
            ("https://u:p@h.example:1/", "h.example"), ("https://[2001:db8::1]:8/x", "[2001:db8::1]"),
        ])
    func host(address: String, host: String) {
        #expect(WebLink(address)?.host == host)
    }

    @Test(
        "what is no plain web address is refused",
        arguments: [
            "", "file:///etc/passwd", "javascript:alert(1)", "-https://a.example", "https://", "https:///x",
            "https://a.example/ b", "https://a.example/\u{1B}[0m", "https://a.example\\@b.example",
            "https://-a.example", "https://a.example/\u{202E}x", "https://a@", "ftp://a.example",
        ])
    func refused(address: String) {
        #expect(WebLink(address) == nil)
    }

    @Test("| gives the whole article to a program, and tells what it said")
    func pipe() async {
        let services = Told.pierServices
        var pilot = await pilot(services)
        await pilot.press("|wc -l 'a b'<Enter>")
        #expect(services.calls.map(\.arguments) == [["wc", "-l", "a b"]])
        let input = services.calls.first?.input ?? ""
        #expect(input.hasPrefix("Pier opens at last\n\nThe council"))
        #expect(pilot.rows.last?.contains("wc: done: read \(input.utf8.count) bytes") == true)
    }

    @Test("| gives the selection where there is one")
    func pipeSelection() async {
        let services = Told.pierServices
        var pilot = await pilot(services)
        await pilot.press("V|cat<Enter>")
        #expect(services.calls.map(\.input) == ["The council opened the pier on Monday.\n"])
        #expect(!pilot.text.contains("selected:"))
    }

    @Test("an open quotation mark starts nothing")
    func openQuote() async {
        let services = Told.pierServices
        var pilot = await pilot(services)
        await pilot.press("|cat 'x<Enter>")
        #expect(services.calls.isEmpty)
        #expect(pilot.text.contains("left open"))
    }

    @Test("Esc stops a program that is still reading, and its answer changes nothing")
    func stop() async {
        var pilot = await pilot(Told.pierServices)
        await pilot.press("|cat")
        let effects = pilot.sendWithoutSettling(.key(.enter))
        let ticket = effects.lazy.compactMap(\.ticket).first ?? 0
        #expect(pilot.sendWithoutSettling(.key(.escape)).contains(.stop(.program)))
        await pilot.send(.told("cat: done", ticket: ticket))
        #expect(!pilot.text.contains("cat: done"))
    }

    @Test(
        "words are quoted as in a shell, and nothing else means anything",
        arguments: [
            ("a  b", ["a", "b"]), ("a 'b  c' d", ["a", "b  c", "d"]), ("a\"b c\"d", ["ab cd"]), ("'' \"\"", ["", ""]),
            (#"a\ b \'c"#, ["a b", "'c"]), (#""\"\\\n""#, [#""\\n"#]),
            ("$HOME `x` * ; | > y", ["$HOME", "`x`", "*", ";", "|", ">", "y"]),
            ("", []), ("  ", []),
        ])
    func words(line: String, words: [String]) {
        let command = CommandWords(line)
        #expect(command.words == words)
        #expect(!command.isOpen)
    }

    @Test("what is left open is told", arguments: ["'a", "\"a", "a\\", "\"a\\"])
    func open(line: String) {
        #expect(CommandWords(line).isOpen)
    }
}
