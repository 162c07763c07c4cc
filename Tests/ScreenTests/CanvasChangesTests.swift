import ParallaxTesting
import Testing

@testable import ParallaxScreen

@Suite("Changes of a canvas")
struct CanvasChangesTests {
    private let size = Size(columns: 24, rows: 4)

    init() { #expect(RandomText.encoding == .utf8) }

    private func randomCanvas(over base: Canvas, using random: inout SeededRandom) -> Canvas {
        var canvas = base
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            canvas.put(
                RandomText.scalars(RandomText.nasty, length: 6, using: &random),
                x: Int.random(in: -2...22, using: &random),
                y: Int.random(in: 0..<4, using: &random), ink: Ink(Bool.random(using: &random) ? .text : .quote))
        }
        return canvas
    }

    @Test("an equal canvas has no changes, and without an earlier one every row is a change")
    func nothingAndEverything() {
        var canvas = Canvas(size: size)
        canvas.put("中 text", x: 3, y: 1, ink: Ink(.text))
        #expect(canvas.changes(since: canvas).isEmpty)
        #expect(canvas.changes(since: nil).map(\.columns) == Array(repeating: 0..<24, count: 4))
        #expect(canvas.changes(since: Canvas(size: Size(columns: 23, rows: 4))).count == 4)
    }

    @Test("a change goes from the first to the last cell that differs")
    func extent() {
        var earlier = Canvas(size: size)
        earlier.put("one two three", x: 0, y: 2, ink: Ink(.text))
        var later = earlier
        later.put("2", x: 4, y: 2, ink: Ink(.text))
        later.put("w", x: 9, y: 2, ink: Ink(.quote))
        #expect(later.changes(since: earlier) == [Canvas.Change(y: 2, columns: 4..<10)])
    }

    @Test(
        "painting the changes over the earlier canvas gives the later one, and cuts no wide character",
        arguments: 0..<200)
    func patching(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let earlier = randomCanvas(over: Canvas(size: size), using: &random)
        let later = randomCanvas(over: earlier, using: &random)
        var patched = earlier
        for change in later.changes(since: earlier) {
            let start = change.y * size.columns
            patched.cells.replaceSubrange(
                (start + change.columns.lowerBound)..<(start + change.columns.upperBound), with: later.cells(of: change)
            )
            for canvas in [earlier, later] {
                let row = Array(canvas.row(change.y))
                #expect(row[change.columns.lowerBound].isSecondHalf == false)
                #expect(change.columns.upperBound == row.count || !row[change.columns.upperBound].isSecondHalf)
            }
        }
        #expect(patched == later)
    }
}
