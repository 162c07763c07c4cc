import ParallaxTesting
import ParallaxUnicode
import Testing

@testable import ParallaxScreen

@Suite("Canvas")
struct CanvasTests {
    init() { #expect(RandomText.encoding == .utf8) }

    private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas { Canvas(size: Size(columns: columns, rows: rows)) }

    /// Every wide cell has its other half, every half its wide cell, in the same ink.
    private func obeysTheWideCellLaw(_ canvas: Canvas) -> Bool {
        (0..<canvas.size.rows).allSatisfy { y in
            let row = Array(canvas.row(y))
            return row.indices.allSatisfy { x in
                let isWide = CellWidth.columns(of: row[x].text) == 2
                let next = x + 1 < row.count ? row[x + 1] : nil
                if isWide { return next?.isSecondHalf == true && next?.ink == row[x].ink }
                return next?.isSecondHalf != true && (x > 0 || !row[x].isSecondHalf)
            }
        }
    }

    @Test("text is drawn where it is put, and the column after it comes back")
    func plainText() {
        var canvas = canvas(8)
        #expect(canvas.put("hello", x: 2, y: 0, ink: Ink(.text)) == 7)
        #expect(canvas.text(ofRow: 0) == "  hello ")
    }

    @Test(
        "what falls outside is cut",
        arguments: [
            (-2, 0, nil, "llo     "), (5, 0, nil, "     hel"), (0, 1, nil, "        "), (0, -1, nil, "        "),
            (9, 0, nil, "        "), (0, 0, 3, "hel     "), (0, 0, -1, "        "), (0, 0, 90, "hello   "),
        ] as [(Int, Int, Int?, String)])
    func clipping(x: Int, y: Int, limit: Int?, expected: String) {
        var canvas = canvas(8)
        canvas.put("hello", x: x, y: y, limit: limit, ink: Ink(.text))
        #expect(canvas.text(ofRow: 0) == expected)
    }

    @Test("a wide character is never cut", arguments: [(0, "中 "), (1, " 中"), (2, "   "), (-1, "   ")])
    func wideAtTheEdge(x: Int, expected: String) {
        var canvas = canvas(3)
        canvas.put("中", x: x, y: 0, ink: Ink(.text))
        #expect(canvas.row(0).map(\.text).joined() == expected)
    }

    @Test("writing over half a wide character blanks the other half", arguments: [(0, "x 漢"), (1, " x漢"), (2, "中x ")])
    func overwriting(x: Int, expected: String) {
        var canvas = canvas(4)
        canvas.put("中漢", x: 0, y: 0, ink: Ink(.text))
        canvas.put("x", x: x, y: 0, ink: Ink(.text))
        #expect(canvas.text(ofRow: 0) == expected)
    }

    @Test("marks join the cell before, four at most")
    func combining() {
        var canvas = canvas(4)
        #expect(canvas.put("e\u{301}\u{302}\u{303}\u{304}\u{305}x", x: 0, y: 0, ink: Ink(.text)) == 2)
        #expect(canvas.row(0).map { $0.text.unicodeScalars.count } == [5, 1, 1, 1])
    }

    @Test("joined emoji are drawn as their pictures")
    func emoji() {
        var canvas = canvas(6)
        #expect(canvas.put("👩\u{200D}🚀", x: 0, y: 0, ink: Ink(.text)) == 4)
        #expect(canvas.row(0).map(\.text) == ["👩", "", "🚀", "", " ", " "])
    }

    @Test("controls never reach a cell")
    func controls() {
        var canvas = canvas(8)
        canvas.put("\u{1B}[1m\t\n\u{85}\u{202E}", x: 0, y: 0, ink: Ink(.text))
        #expect(canvas.text(ofRow: 0) == "\u{FFFD}[1m    ")
    }

    @Test("every scalar of Unicode is drawn harmless, in the columns it is said to take")
    func everyScalar() {
        var canvas = canvas(4)
        for value in 0...0x10FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            canvas.fill(canvas.area, ink: Ink(.text))
            let end = canvas.put(String(scalar), x: 0, y: 0, ink: Ink(.text))
            let text = canvas.row(0).map(\.text).joined()
            let isHarmless = text.unicodeScalars.allSatisfy { Harmless.verdict($0) == .keep && $0 != "\u{A0}" }
            if end != CellWidth.columns(of: scalar) || end != CellWidth.measured(scalar) || !isHarmless {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }

    @Test("ink is asked for by offset in the whole text")
    func inkByOffset() {
        var canvas = canvas(4)
        let end = canvas.put("äbcd", in: 2..<4, x: 1, y: 0) { Ink($0 == 3 ? .match : .quote) }
        #expect(end == 3)
        #expect(canvas.row(0).map(\.text) == [" ", "b", "c", " "])
        #expect(canvas.row(0).map(\.ink.role) == [.text, .quote, .match, .text])
    }

    @Test("a layer covers whole characters and keeps what they are")
    func layer() {
        var canvas = canvas(5)
        canvas.put("a中b", x: 0, y: 0, ink: Ink(.quote))
        canvas.put(over: .selection, in: Rect(x: 1, y: 0, columns: 1, rows: 1))
        #expect(canvas.row(0).map(\.ink.over) == [nil, .selection, .selection, nil, nil])
        #expect(canvas.row(0).map(\.ink.role) == [.quote, .quote, .quote, .quote, .text])
        canvas.put(over: .match, in: Rect(x: 2, y: -3, columns: 40, rows: 40))
        #expect(canvas.row(0).map(\.ink.over) == [nil, .selection, .selection, .match, .match])
    }

    @Test("a filled area is blank and leaves no half character at its sides")
    func fill() {
        var canvas = canvas(6)
        canvas.put("中漢字", x: 0, y: 0, ink: Ink(.text))
        canvas.fill(Rect(x: 1, y: 0, columns: 4, rows: 3), ink: Ink(.status))
        #expect(canvas.text(ofRow: 0) == "      ")
        #expect(canvas.row(0).map(\.ink.role) == [.text, .status, .status, .status, .status, .text])
    }

    @Test("no drawing leaves half a wide character", arguments: 0..<300 as Range<UInt64>)
    func wideCellLaw(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var canvas = canvas(Int.random(in: 0...9, using: &random), 3)
        for _ in 0..<20 {
            let x = Int.random(in: -4...10, using: &random)
            let y = Int.random(in: -1...3, using: &random)
            let text = RandomText.scalars(RandomText.nasty, length: 5, using: &random)
            let ink = Ink(Role.allCases.randomElement(using: &random) ?? .text)
            let area = Rect(x: x, y: y, columns: Int.random(in: 0...5, using: &random), rows: 2)
            switch Int.random(in: 0...3, using: &random) {
            case 0: canvas.fill(area, ink: ink)
            case 1: canvas.put(over: ink.role, in: area)
            default: canvas.put(text, x: x, y: y, limit: Bool.random(using: &random) ? nil : 3, ink: ink)
            }
            #expect(obeysTheWideCellLaw(canvas))
        }
    }

    @Test("the column that comes back is the width of what was drawn", arguments: 0..<100 as Range<UInt64>)
    func columnAfter(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var canvas = canvas(80)
        let text = RandomText.scalars(RandomText.nasty, length: 20, using: &random)
        #expect(canvas.put(text, x: 3, y: 0, ink: Ink(.text)) == 3 + CellWidth.columns(of: text))
    }
}
