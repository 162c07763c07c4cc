import FoundationEssentials
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Back to the place after a new start")
struct ResumingTests {
    @Test(
        "the library opens where and how it was left",
        arguments: [
            "", "7j", "12j<Enter>", "c", "9jc", "F", "fferry<Enter>j", "O4j", "j\"", "L", "jv3j", "j\"2j", "A2j",
        ])
    func exactly(keys: String) async {
        let services = InventedLibrary.services(InventedLibrary.few)
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await pilot.press(keys)
        let there = pilot.rows.dropLast()
        await pilot.press("Q")
        #expect(pilot.hasQuit)
        let again = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        #expect(again.rows.dropLast() == there)
    }

    @Test("a place in a long article is found again", arguments: ["<Enter>jjj", "<Enter>d"])
    func inTheText(keys: String) async {
        let services = InventedLibrary.services(DemoPilot.articles)
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press(keys)
        let there = pilot.rows.dropLast()
        await pilot.send(.rested)
        let again = await InventedLibrary.opened(on: services)
        #expect(again.rows.dropLast() == there)
    }

    @Test("a place in a comparison is found again")
    func inTheComparison() async {
        let services = InventedLibrary.services(DemoPilot.articles)
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await pilot.press("c12j")
        let there = pilot.rows.dropLast()
        await pilot.send(.rested)
        let again = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        #expect(zip(again.rows.dropLast(), there).filter { $0 != $1 }.count < 4)
    }

    @Test(
        "the passage that was chosen in a comparison is chosen again",
        arguments: ["c]c", "c]o", "c3G", "cG", "czs9G"])
    func chosen(keys: String) async throws {
        let services = InventedLibrary.services(DemoPilot.articles)
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await pilot.press(keys)
        let there = try #require(pilot.reader.compare?.passageInFocus)
        #expect(there > 0)
        await pilot.press("Q")
        let again = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        #expect(again.reader.compare?.current == there && again.reader.compare?.passageInFocus == there)
    }

    @Test(
        "what the reader went to in an article is what it was before, wherever it stands in view",
        arguments: [
            "<Enter>3G", "<Enter>G", "<Enter>]q", "<Enter>3]q", "<Enter>}}", "L}}", "<Enter>]q<Enter><Enter>",
        ])
    func target(keys: String) async throws {
        let services = InventedLibrary.services(DemoPilot.articles)
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press(keys)
        let there = try #require(pilot.reader.article)
        #expect(there.target != nil)
        await pilot.press("Q")
        let again = await InventedLibrary.opened(on: services).reader.article
        #expect(again?.position == there.position && again?.target == there.target)
    }

    @Test(
        "what is shown is shown as it was",
        arguments: [
            "Z", "<Enter>Z}}", "Zv", "vF3j", "vFF", "vi2j", "vFilj", "czs2]c", "jczd",
            "czs<Enter>", "jczs3]c<Enter>", "c)]n=", "jc2]m=", "\"fwe<Enter>", "\"\"fzzzz<Enter>", "Afbridge<Enter>",
            "Afzzzz<Enter>", "<Enter>za", "<Enter>za9j", ">>", "c>>>", "c\\", "jcw", "v20j5k", "v3jL",
        ])
    func look(keys: String) async {
        let services = InventedLibrary.services(DemoPilot.articles)
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await pilot.press(keys)
        let there = pilot.rows.dropLast()
        #expect(pilot.reader.lookHere != nil)
        await pilot.press("Q")
        let again = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        #expect(again.rows.dropLast() == there)
    }

    @Test(
        "what is counted is counted from where it was", arguments: ["jc2]m", "c3]q", "c]o", "Slook<Enter>jj<Enter>n"])
    func counted(keys: String) async {
        let services = InventedLibrary.services(keys.hasPrefix("S") ? InventedLibrary.few : DemoPilot.articles)
        var pilot = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        await pilot.press(keys)
        let there = pilot.rows
        await pilot.press("Q")
        let again = await InventedLibrary.opened(on: services, columns: 120, rows: 40)
        #expect(again.rows == there && there.last?.contains(" of ") == true)
    }

    @Test(
        "the row that is selected stands where it stood on the screen",
        arguments: ["30j20k", "300j5k", "fferry<Enter>9j5k", "30j20kc", "20jA10j4k", "30j9k<Enter>"], [80, 200])
    func height(keys: String, columns: Int) async {
        let services = InventedLibrary.services()
        var pilot = await InventedLibrary.opened(on: services, columns: columns, rows: 24)
        await pilot.press(keys)
        let there = pilot.rows.dropLast()
        await pilot.press("Q")
        var again = await InventedLibrary.opened(on: services, columns: columns, rows: 24)
        #expect(again.rows.dropLast() == there)
        await pilot.press("3k")
        await again.press("3k")
        #expect(again.rows.dropLast() == pilot.rows.dropLast())
    }

    @Test(
        "the list has the keys again beside what it stood beside, and not where it is not shown",
        arguments: ["c", "v", "\"", "A"], [200, 80])
    func keys(view: String, columns: Int) async {
        let services = InventedLibrary.services(DemoPilot.articles)
        var pilot = await InventedLibrary.opened(on: services, columns: 200, rows: 40)
        await pilot.press(view)
        let focus = pilot.reader.desk.focus
        await pilot.press("<Tab>")
        if pilot.reader.desk.focus != .list { await pilot.press("9<Tab>") }
        #expect(pilot.reader.desk.focus == .list)
        await pilot.press("Q")
        let again = await InventedLibrary.opened(on: services, columns: columns, rows: 40)
        #expect(again.reader.desk.focus == (columns == 200 ? .list : focus))
    }

    @Test("a place that says how the list stood in numbers that cannot be leads to the article all the same")
    func absurdly() async throws {
        let services = InventedLibrary.services(InventedLibrary.few)
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press("c")
        guard case .keepPlace(var place)? = pilot.sendWithoutSettling(.rested).first else { return }
        place.look = ReadingLook(
            listShift: .max, listDrop: .min, aboveInList: .min, above: .max, match: .max, borderShift: .min)
        try await services.keep(place)
        let again = await InventedLibrary.opened(on: services)
        #expect(again.reader.compare != nil && again.isWhole)
    }

    @Test(
        "all quotes of the list are shown again, though only a stretch of it is known then",
        arguments: ["8j\"\"3j", "300j\"\"", "\"\"20j5k"])
    func allQuotes(keys: String) async throws {
        let services = InventedLibrary.services()
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press(keys)
        let there = pilot.rows.dropLast()
        #expect(pilot.reader.quotes?.scope == .list && pilot.reader.quotes?.selected != nil)
        await pilot.press("Q")
        let again = await InventedLibrary.opened(on: services)
        #expect(again.rows.dropLast() == there)
    }

    @Test(
        "a place is read whether it says how things were shown or not, or in words of a newer version",
        arguments: ["", #","look":{"folding":"dreams"}"#, #","look":{"isZoomed":true,"map":1}"#])
    func leniently(look: String) throws {
        let query = #"{"search":"","isUnread":false,"isStarred":false,"order":"newest"}"#
        let place =
            #"{"query":\#(query),"selected":"a","offset":7,"lead":0,"view":{"article":{}},"focus":"article","isListHidden":false\#(look)}"#
        let read = try JSONDecoder().decode(ReadingPlace.self, from: Data(place.utf8))
        #expect(read.offset == 7 && read.row == nil)
        #expect(read.look?.isZoomed == (look.contains("Zoomed") ? true : nil))
    }

    @Test("the order of a narrowed list is that of the whole list after the next start, too")
    func order() async {
        let services = InventedLibrary.services(InventedLibrary.few)
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press("OOFQ")
        var again = await InventedLibrary.opened(on: services)
        await again.press("<Esc>")
        #expect(again.listTitle.contains("by outlet"))
    }

    @Test("resting keeps the place once")
    func resting() async {
        var pilot = await InventedLibrary.opened(InventedLibrary.few)
        #expect(!pilot.reader.hasMoved)
        await pilot.press("j")
        #expect(pilot.reader.hasMoved)
        #expect(pilot.sendWithoutSettling(.rested).contains { $0.isDecision })
        #expect(!pilot.reader.hasMoved)
        #expect(pilot.sendWithoutSettling(.rested).isEmpty)
    }

    @Test("a place that could not be kept is tried again at the next rest, which no clock brings about")
    func refused() async {
        var pilot = await InventedLibrary.opened(InventedLibrary.few)
        await pilot.press("j")
        for _ in 0..<2 {
            #expect(pilot.sendWithoutSettling(.rested).contains { $0.isDecision })
            #expect(pilot.sendWithoutSettling(.placeUnkept("Not kept: the disk is full.")).isEmpty)
            #expect(!pilot.reader.hasMoved)
        }
        #expect(pilot.sendWithoutSettling(.rested).contains { $0.isDecision })
        #expect(pilot.sendWithoutSettling(.rested).isEmpty)
    }

    @Test("an article that is gone leads to the list, without a complaint")
    func gone() async {
        let services = InventedLibrary.services(InventedLibrary.few)
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press("G<Enter>")
        let place = pilot.sendWithoutSettling(.rested)
        let fewer = InventedLibrary.services(Array(InventedLibrary.few.prefix(9)))
        for case .keepPlace(let place) in place { try? await fewer.keep(place) }
        let again = await InventedLibrary.opened(on: fewer)
        #expect(again.text.contains("1/9"))
        #expect(again.rows.last?.contains("not in the collection") == false)
    }
}
