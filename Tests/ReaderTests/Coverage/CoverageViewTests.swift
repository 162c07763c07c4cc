import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Coverage view")
struct CoverageViewTests {
    private func row(of pilot: Pilot, with text: String) -> String { pilot.rows.first { $0.contains(text) } ?? "" }

    private func marks(_ row: String) -> [String] { row.filter("●◐~·".contains).map(String.init) }

    @Test("a statement is one row with a mark for every outlet: whole, in part, changed")
    func statement() async {
        let pilot = await FerryStory.covered()
        #expect(marks(row(of: pilot, with: "“We will not starve")) == ["●", "◐", "~"])
        #expect(pilot.rows[0].contains("3 outlets · 12–13 May"))
    }

    @Test("numbers stand in their columns, and a conflict has its sign")
    func numbers() async {
        let pilot = await FerryStory.covered()
        let row = row(of: pilot, with: "islanders use")
        #expect(row.contains("1,200") && row.contains("2,000") && row.contains("·"))
        #expect(row.dropFirst().hasPrefix("!"))
    }

    @Test("kinds of rows stand under their headings, in order")
    func headings() async {
        let rows = await FerryStory.covered().rows
        let places = ["QUOTES", "NUMBERS", "FACTS", "ONLY ONE OUTLET"].map { heading in
            rows.firstIndex { $0.contains(heading) } ?? -1
        }
        #expect(places == places.sorted() && !places.contains(-1))
    }

    @Test("the view opens from the list, the article and a comparison, and q, Esc and v lead back")
    func openingAndClosing() async {
        for keys in ["", "<Enter>", "c"] {
            for close in ["q", "<Esc>", "v"] {
                var pilot = Pilot(columns: 120, rows: 40, services: FixedServices(FerryStory.articles))
                await pilot.start()
                await pilot.press(keys)
                let before = pilot.rowsBesidesMarks
                await pilot.press("v")
                #expect(pilot.rows[0].contains("Coverage"))
                await pilot.press(close)
                #expect(pilot.rowsBesidesMarks == before, "\(keys) \(close)")
            }
        }
    }

    @Test("a story of one article has no table, and that is said")
    func alone() async {
        let pilot = await FerryStory.covered([FerryStory.articles[0]])
        #expect(pilot.rows.last?.contains("No other article here tells this story.") == true)
        #expect(!pilot.text.contains("Coverage"))
    }

    @Test("one key turns through the kinds of rows, and Esc shows all again")
    func filters() async {
        var pilot = await FerryStory.covered()
        let all = pilot.rows
        let expected = [
            ("only quotes", "QUOTES"), ("only numbers", "NUMBERS"), ("only facts", "FACTS"),
            ("only one outlet", "ONLY ONE OUTLET"),
        ]
        for (title, heading) in expected {
            await pilot.press("F")
            #expect(pilot.text.contains(title))
            let headings = ["QUOTES", "NUMBERS", "FACTS", "ONLY ONE OUTLET"].filter { pilot.text.contains($0) }
            #expect(headings == [heading])
        }
        await pilot.press("F")
        #expect(pilot.text.contains("only what differs"))
        #expect(!pilot.text.contains("QUOTES") && !pilot.text.contains("ONLY ONE OUTLET"))
        await pilot.press("<Esc>g")
        #expect(pilot.rows == all)
    }

    @Test("a filter nothing passes says so in words")
    func emptyFilter() async {
        var pilot = await FerryStory.covered([FerryStory.articles[0], FerryStory.articles[2]])
        await pilot.press("FF")
        #expect(pilot.text.contains("No such row here. Esc shows all."))
        await pilot.press("jkl<Enter>i")
        #expect(pilot.isWhole)
    }

    @Test("rows and columns are walked with counts, and both ends hold")
    func walking() async {
        var pilot = await FerryStory.covered()
        #expect(pilot.rows.last?.contains("Harbour Herald  row 1 of") == true)
        await pilot.press("2l2j")
        #expect(pilot.rows.last?.contains("Tide Times  row 3 of") == true)
        await pilot.press("9l9h9kk")
        #expect(pilot.rows.last?.contains("Harbour Herald  row 1 of") == true)
        await pilot.press("G")
        let last = pilot.rows.last
        await pilot.press("jj")
        #expect(pilot.rows.last == last)
    }

    @Test("braces go from kind to kind, and the conflict keys to what differs")
    func jumps() async {
        var pilot = await FerryStory.covered()
        await pilot.press("}")
        #expect(row(of: pilot, with: "islanders use").hasPrefix(">!"))
        await pilot.press("}}{{{")
        #expect(row(of: pilot, with: "“We will not starve").hasPrefix(">"))
        await pilot.press("]n")
        #expect(row(of: pilot, with: "islanders use").hasPrefix(">!"))
        await pilot.press("G[n")
        #expect(pilot.rows.contains { $0.hasPrefix(">!") && $0.contains("islanders use") })
    }

    @Test("a search lights words in the rows, goes to them, and Esc returns")
    func searching() async {
        var pilot = await FerryStory.covered()
        let before = pilot.screen
        await pilot.press("/flour")
        #expect(row(of: pilot, with: "hoarded flour").hasPrefix(">"))
        #expect(pilot.roles.contains("currentMatch"))
        await pilot.press("<Esc>")
        #expect(pilot.screen == before)
    }

    @Test("the wheel leaves the row, a click takes row and column, a double click opens")
    func pointing() async throws {
        var pilot = await FerryStory.covered(FerryStory.crowd, columns: 120, rows: 16)
        let place = pilot.rows.last
        await pilot.send(.mouse(MouseEvent(action: .wheelDown, x: 5, y: 8)))
        #expect(pilot.rows.last == place)
        pilot = await FerryStory.covered()
        let y = try #require(pilot.rows.firstIndex { $0.contains("islanders use") })
        let x = try #require(
            pilot.rows[y].firstRange(of: "2,000").map {
                pilot.rows[y].distance(from: pilot.rows[y].startIndex, to: $0.lowerBound)
            })
        await pilot.send(.mouse(MouseEvent(action: .press, x: x, y: y)))
        #expect(pilot.rows.last?.contains("Quay Courier  row 2 of") == true)
        await pilot.send(.mouse(MouseEvent(action: .doubleClick, x: x, y: y)))
        #expect(pilot.rows[0].contains("A  Harbour Herald") && pilot.rows[0].contains("B  Quay Courier"))
    }

    @Test("a speaker who is a guess has a question mark here as among the quotes")
    func guess() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("v")
        #expect(row(of: pilot, with: "A bridge that opens").contains("Oona Skell ?"))
    }
}
