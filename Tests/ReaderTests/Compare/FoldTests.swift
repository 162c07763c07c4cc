import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Folds")
struct FoldTests {
    private static let shared = "· · ·  1 shared sentence"
    private static let alone = "not shared"

    @Test("only differences folds what both say in the same words to one quiet row")
    func onlyDifferences() async {
        var pilot = await DemoPilot.comparing()
        #expect(pilot.text.contains("Nobody was seriously hurt."))
        await pilot.press("zd")
        #expect(pilot.text.contains("· · ·  1 shared sentence  · · ·"))
        #expect(!pilot.text.contains("Nobody was seriously hurt."))
        #expect(pilot.text.contains("Eleven people"))
    }

    @Test("only shared folds what one outlet has alone")
    func onlyShared() async {
        var pilot = await DemoPilot.comparing(columns: 120, rows: 200)
        #expect(pilot.text.contains("no match found"))
        await pilot.press("zs")
        #expect(!pilot.text.contains("no match found in B"))
        #expect(pilot.text.contains(Self.alone))
        #expect(pilot.text.contains("Nobody was seriously hurt."))
    }

    @Test("za brings everything back, and the reader is where they were")
    func showAll() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]n")
        let before = pilot.rows.dropLast()
        await pilot.press("zd")
        #expect(pilot.rows.dropLast() != before)
        await pilot.press("za")
        #expect(pilot.rows.dropLast() == before)
    }

    @Test("Enter opens the fold, and the same key closes it again")
    func enter() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("zd")
        let folded = pilot.rows.dropLast()
        await pilot.press("<Enter>")
        #expect(pilot.text.contains("Nobody was seriously hurt."))
        await pilot.press("zd")
        #expect(pilot.rows.dropLast().filter { $0.contains(Self.shared) } == folded.filter { $0.contains(Self.shared) })
    }

    @Test("a click opens the fold it hits")
    func click() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("zd")
        guard let row = pilot.rows.firstIndex(where: { $0.contains(Self.shared) }) else {
            Issue.record("a fold is shown")
            return
        }
        await pilot.send(.mouse(MouseEvent(action: .press, x: 40, y: row)))
        #expect(pilot.text.contains("Nobody was seriously hurt."))
    }

    @Test("differences are counted and reached as before", arguments: ["za", "zd", "zs"])
    func jumps(keys: String) async {
        var pilot = await DemoPilot.comparing()
        await pilot.press(keys + "2]c")
        #expect(pilot.rows.last?.contains("difference 2 of 7") == true)
    }

    @Test("a jump into a fold opens it")
    func jumpOpens() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("zs]o")
        #expect(pilot.text.contains("no match found in A"))
        #expect(pilot.rows.last?.contains("unmatched 1 of") == true)
    }

    @Test("a search opens the fold it lands in, and Esc closes it again")
    func search() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("zd")
        let before = pilot.rows.dropLast()
        await pilot.press("/seriously")
        #expect(pilot.text.contains("Nobody was seriously hurt."))
        #expect(pilot.rows.last?.contains("1 of 2") == true)
        await pilot.press("<Esc>")
        #expect(pilot.rows.dropLast() == before)
    }

    @Test("paragraph by paragraph the folds are steps of their own")
    func steps() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("zd")
        var seen = false
        for _ in 0..<12 {
            await pilot.press("}")
            seen = seen || pilot.text.contains("1 shared sentence · Enter opens")
        }
        #expect(seen)
    }

    @Test("folds stay when another outlet is turned to")
    func turn() async {
        var pilot = await DemoPilot.comparing()
        await pilot.press("zd")
        await pilot.press(")(")
        #expect(pilot.text.contains(Self.shared))
    }
}
