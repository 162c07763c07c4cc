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
        #expect(pilot.rows.last?.hasSuffix(" 1/3 ") == true)
        await pilot.press("<Down>")
        #expect(pilot.rows.last?.hasSuffix(" 2/3 ") == true)
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

    /// An article of forty paragraphs whose first words lead to an address each.
    private static let manyLinks: AnnotatedArticle = {
        let told = Told.article("Pier opens\n" + (1...40).map { "Plan \($0) was read.\n" }.joined()).article
        let links = told.blocks.dropFirst().enumerated().compactMap { number, block in
            WebLink("https://plans.example/\(number + 1)").map { target in
                Hyperlink(range: TextRange(start: block.range.start, end: block.range.start + 6), target: target)
            }
        }
        return AnnotatedArticle(
            annotating: Article(
                id: told.id, source: told.source, format: told.format, text: told.text, blocks: told.blocks,
                hyperlinks: links))
    }()

    @Test("an address behind words is offered by them, has its letter there, and is told before it is opened")
    func behindWords() async {
        let services = FixedServices([Self.manyLinks])
        var pilot = await pilot(services)
        await pilot.press(";")
        #expect(pilot.text.contains("alan 1 was read.") && pilot.text.contains("slan 2 was read."))
        #expect(pilot.rows.contains { $0.contains("s  plans.example  Plan 2") })
        #expect(pilot.rows.last?.contains("open https://plans.example/1") == true)
        await pilot.press("s")
        #expect(services.visited.map(\.address) == ["https://plans.example/2"])
    }

    @Test("the letters begin with the first line in view")
    func fromView() async {
        let services = FixedServices([Self.manyLinks])
        var pilot = await pilot(services)
        await pilot.press("G;a")
        let first = services.visited.first?.address.split(separator: "/").last.flatMap { Int($0) } ?? 0
        #expect(first > 20)
    }

    @Test("an address that stands in the words of a link is offered once, and as what the link leads to")
    func writtenAndLinked() throws {
        let text = "See https://a.example/x and https://b.example."
        let target = try #require(WebLink("https://c.example"))
        let article = Article(
            id: Article.ID(rawValue: "a"), source: "a", format: "html", url: "https://b.example", text: text,
            blocks: [], hyperlinks: [Hyperlink(range: TextRange(start: 4, end: 23), target: target)])
        let offered = OfferedAddress.all(of: article, from: 0)
        #expect(offered.map(\.link.host) == ["b.example", "c.example"])
        #expect(offered.map(\.place) == [28, 4] && offered.map(\.words) == [nil, "https://a.example/x"])
        #expect(OfferedAddress.all(of: article, from: 5).map(\.link.host) == ["b.example", "c.example"])
    }

    @Test(
        "a parenthesis belongs to a written address when it was opened in it",
        arguments: [
            ("See https://a.example/Foo_(bar).", "https://a.example/Foo_(bar)"),
            ("(https://a.example/Foo_(bar))", "https://a.example/Foo_(bar)"),
            ("the page(https://a.example/x), yes", "https://a.example/x"),
            ("https://a.example/path_(x)?q=a,b!", "https://a.example/path_(x)?q=a,b"),
            ("the shore", nil), ("http", nil),
        ])
    func parentheses(text: String, address: String?) {
        #expect(WebLink.links(in: text).map(\.link.address) == [address].compactMap(\.self))
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
