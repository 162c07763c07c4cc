import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Deciding about stories by keys")
struct StoryDecisionKeyTests {
    private func size(_ pilot: Pilot) -> [Int: Int] {
        Dictionary(pilot.reader.list.window.entries.map { ($0.story, 1) }, uniquingKeysWith: +)
    }

    private func sizes(_ pilot: Pilot) -> [Int] { size(pilot).values.sorted() }

    /// The demo story as files, and a library of ten stories of three.
    private func pilots() async -> [Pilot] {
        [
            await DemoPilot.started(columns: 120, rows: 40),
            await InventedLibrary.opened(InventedLibrary.few, columns: 120, rows: 40),
        ]
    }

    @Test("M in two stories makes one of them, says so, and U makes two of it again")
    func merge() async {
        for var pilot in await pilots() {
            let before = sizes(pilot)
            await pilot.press("gM")
            #expect(pilot.rows.last?.contains("press M") == true)
            await pilot.press("GM")
            #expect(
                pilot.rows.last?.contains("Merged: one story of") == true
                    && pilot.rows.last?.contains("U takes it back") == true)
            #expect(sizes(pilot).count == before.count - 1)
            await pilot.press("U")
            #expect(sizes(pilot) == before)
            #expect(pilot.rows.last?.contains("Took back") == true)
        }
    }

    @Test("M twice in one story, or Esc in between, changes nothing")
    func mergeNothing() async {
        var pilot = await DemoPilot.started()
        let before = sizes(pilot)
        await pilot.press("MjM")
        #expect(pilot.rows.last?.contains("Both tell one story already.") == true && sizes(pilot) == before)
        await pilot.press("M<Esc>")
        #expect(pilot.rows.last?.contains("to merge") == false)
        await pilot.press("U")
        #expect(pilot.rows.last?.contains("nothing to undo") == true)
    }

    @Test("X takes the article out of its story, and of one that stands alone says so")
    func split() async {
        for var pilot in await pilots() {
            let before = sizes(pilot)
            await pilot.press("gX")
            #expect(sizes(pilot).count == before.count + 1)
            #expect(pilot.rows.last?.contains("Split") == true)
            await pilot.press("X")
            #expect(pilot.rows.last?.contains("It stands alone already.") == true)
            await pilot.press("U")
            #expect(sizes(pilot) == before)
        }
    }

    @Test("what was split and taken back stands where it stood, also where nothing has a date")
    func splitAndBack() async {
        var pilot = Pilot(columns: 120, rows: 40, services: FixedServices(Told.pier))
        await pilot.start()
        let list = pilot.rowsBesidesMarks
        await pilot.press("v")
        let before = pilot.rows.prefix(3)
        await pilot.press("lX")
        #expect(pilot.rows.prefix(3) != before)
        await pilot.press("U")
        #expect(pilot.rows.prefix(3) == before)
        await pilot.press("q")
        #expect(pilot.rowsBesidesMarks.dropLast() == list.dropLast())
    }

    @Test("in the coverage X takes out the outlet of the column, and its table is gathered anew")
    func inCoverage() async {
        var pilot = await DemoPilot.started(columns: 200, rows: 60)
        await pilot.press("gv")
        let before = pilot.rows[0]
        await pilot.press("lX")
        #expect(before.contains("6 ") && pilot.rows[0].contains("5 ") && pilot.rows[0].contains("Coverage"))
        await pilot.press("U")
        #expect(pilot.rows[0] == before)
    }

    @Test(
        "U of a split leads back to what was split, wherever it stood",
        arguments: ["gA<Enter>", "gA<Enter>j", "gA<Enter>G", "gv3j3h", "gvGh", "FFFFj", "FFFFG"], ["", "k", "j"])
    func cursorAfterSplit(keys: String, moved: String) async {
        for var pilot in await pilots() {
            await pilot.press(keys)
            let before = pilot.rows.dropLast()
            await pilot.press("X" + moved)
            #expect(pilot.rows.dropLast() != before)
            await pilot.press("U")
            #expect(pilot.rows.dropLast() == before, "\(keys)")
        }
    }

    @Test("U of a split shows the article beside the list to which the cursor returns")
    func articleAfterSplit() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("jj")
        let before = pilot.rows.dropLast()
        await pilot.press("XG")
        #expect(pilot.rows.dropLast() != before)
        await pilot.press("U")
        #expect(pilot.rows.dropLast() == before)
    }

    @Test(
        "U opens the coverage of two again, which their split closed; not where the reader went on to read",
        arguments: [(80, 24), (200, 60)])
    func coverageOfTwo(columns: Int, rows: Int) async {
        var pilot = await DemoPilot.started(columns: columns, rows: rows)
        await pilot.press("G<Enter>qvl")
        let before = pilot.rows.dropLast(2)
        #expect(before.contains { $0.contains("▌Coverage") })
        await pilot.press("X")
        #expect(!pilot.text.contains("Coverage"))
        await pilot.press("U")
        #expect(pilot.rows.dropLast(2) == before)
        await pilot.press("X<Tab>U")
        #expect(!pilot.text.contains("Coverage"))
    }

    @Test("U of a split leaves another view and another story where they are")
    func cursorElsewhere() async {
        for var pilot in await pilots() {
            await pilot.press("gA<Enter>jXqj<Enter>")
            let before = pilot.rows.dropLast()
            await pilot.press("U")
            #expect(pilot.rows.dropLast() == before)
        }
    }

    @Test("a name is typed, found again when it is to be changed, and an empty one goes away")
    func name() async {
        var pilot = await InventedLibrary.opened(InventedLibrary.few, columns: 120, rows: 40)
        await pilot.press("#Dawn ferries<Enter>")
        #expect(pilot.rows.last?.contains("The story is called “Dawn ferries”.") == true)
        await pilot.press("#")
        #expect(pilot.rows.last?.contains("name of the story Dawn ferries") == true)
        await pilot.press("<C-u><Enter>")
        #expect(pilot.rows.last?.contains("The story has no name now.") == true)
        await pilot.press("U#")
        #expect(pilot.rows.last?.contains("name of the story Dawn ferries") == true)
    }

    @Test("the command line takes the name at once")
    func palette() async {
        var pilot = await InventedLibrary.opened(InventedLibrary.few, columns: 120, rows: 40)
        await pilot.press(":story-name  Dawn   ferries<Enter>")
        #expect(pilot.rows.last?.contains("The story is called “Dawn ferries”.") == true)
        await pilot.press(":story pin<Enter>")
        #expect(pilot.rows.last?.contains("Pinned: these 3 articles stay one story.") == true)
    }
}
