import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Quotes in the article")
struct ArticleQuoteTests {
    private func reading(_ text: String, columns: Int = 100, rows: Int = 30) async -> Pilot {
        var pilot = Pilot(columns: columns, rows: rows, services: FixedServices([Told.article(text)]))
        await pilot.start()
        await pilot.press("<Enter>")
        return pilot
    }

    private static let three = """
        Three quotes about a pier

        “The pier is safe,” Ada Quill said.

        The “floating” part opened late. The band played “Harbour Lights”.

        “We will walk on it,” Bo Tarn said. “And we will sing.”
        """

    @Test("the quote the reader jumps to is counted in the status line")
    func counting() async {
        var pilot = await reading(Self.three)
        #expect(pilot.rows.last?.contains("quote 1") == false)
        await pilot.press("]q")
        #expect(pilot.rows.last?.contains("quote 1 of 3") == true)
        await pilot.press("2]q")
        #expect(pilot.rows.last?.contains("quote 3 of 3") == true)
        await pilot.press("[q")
        #expect(pilot.rows.last?.contains("quote 2 of 3") == true)
    }

    @Test("jumps stop at the first and the last quote")
    func ends() async {
        var pilot = await reading(Self.three)
        await pilot.press("9]q]q")
        #expect(pilot.rows.last?.contains("quote 3 of 3") == true)
        await pilot.press("9[q[q")
        #expect(pilot.rows.last?.contains("quote 1 of 3") == true)
    }

    @Test("scare quotes and titles have signs and jumps of their own")
    func labels() async {
        var pilot = await reading(Self.three)
        #expect(pilot.rows.contains { $0.contains("❛ The “floating” part") || $0.contains("◇ The “floating” part") })
        await pilot.press("]s")
        #expect(pilot.rows.last?.contains("scare quote 1 of 1") == true)
        await pilot.press("]s")
        #expect(pilot.rows.last?.contains("title 1 of 1") == true)
    }

    @Test("a name never stands where somebody else's words end, however narrow the screen", arguments: 60...120)
    func names(columns: Int) async {
        let article = Told.article(
            """
            Gate opens again
            “We were told nothing before the water came,” said Mayor Mira Zielinski. “This must never happen again,” said Minister Konstantin Oberhauser.
            """)
        var pilot = Pilot(columns: columns, rows: 24, services: FixedServices([article]))
        await pilot.start()
        await pilot.press("<Enter>")
        for row in pilot.rows where row.contains("·") && row.contains("again,") {
            #expect(!row.contains("Zielinski ") && !row.hasSuffix("Zielinski"), "\(row)")
        }
    }

    @Test("a click makes the quote under the pointer the current one")
    func pointing() async throws {
        var pilot = await reading(Self.three)
        let y = try #require(pilot.rows.firstIndex { $0.contains("“We will walk") })
        let row = pilot.rows[y]
        let x = row.distance(from: row.startIndex, to: try #require(row.ranges(of: "walk").first?.lowerBound))
        await pilot.send(.mouse(MouseEvent(action: .press, x: x, y: y)))
        #expect(pilot.rows.last?.contains("quote 2 of 3") == true)
    }

    @Test("a guessed speaker carries a question mark")
    func doubt() async {
        let pilot = await reading(
            "A headline\n\nMayor Ada Quill spoke for an hour. “The pier is safe and it will stay so for years.”\n")
        #expect(pilot.rows.contains { $0.contains("Quill ?") })
    }

    @Test("a quote that was scrolled out of view is not counted any more, and the next jump begins in view")
    func outOfView() async {
        let quotes = (1...40).map { "“Sentence number \($0) is said aloud,” Ada Quill said.\n" }
        var pilot = await reading("Many quotes\n\n" + quotes.joined(separator: "\n"), columns: 80, rows: 24)
        await pilot.press("]q")
        #expect(pilot.rows.last?.contains("quote 1 of 40") == true)
        await pilot.press("3<Space>")
        #expect(pilot.rows.last?.contains("quote 1 of 40") == false)
        let top = pilot.rows.first { $0.contains("“Sentence number") } ?? ""
        await pilot.press("]q")
        let number = top.split(separator: " ").compactMap { Int($0) }.first ?? 0
        #expect(pilot.rows.last?.contains("quote \(number) of 40") == true)
    }

    @Test("an article without quotes says so", arguments: ["]q", "[q", "<Enter>"])
    func silence(keys: String) async {
        var pilot = await reading("A headline\n\nNobody said a word about the pier.\n")
        await pilot.press(keys)
        #expect(pilot.rows.last?.contains("Nobody is quoted here.") == true)
    }
}
