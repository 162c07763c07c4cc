import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Coverage of many outlets")
struct WideCoverageTests {
    @Test("columns beyond the edge are told, and come into view when the reader goes there")
    func scrolling() async {
        var pilot = await FerryStory.covered(FerryStory.crowd, columns: 100, rows: 24)
        #expect(pilot.text.contains("›") && !pilot.text.contains("‹"))
        #expect(!pilot.text.contains("1290"))
        await pilot.press("29l")
        #expect(pilot.text.contains("[1290]"))
        #expect(pilot.text.contains("‹") && !pilot.text.contains("›"))
        await pilot.press("29h")
        #expect(pilot.text.contains("[1000]"))
    }

    @Test("thirty outlets, one without a name, one with wide letters, are drawn whole at every size")
    func whole() async {
        for keys in ["", "i", "4l", "29l", "F", "/winter"] {
            var pilot = await FerryStory.covered(FerryStory.crowd, columns: 100, rows: 30)
            await pilot.press(keys)
            for columns in stride(from: 40, through: 220, by: 9) {
                for rows in [10, 13, 14, 24] {
                    await pilot.resize(columns: columns, rows: rows)
                    #expect(pilot.isWhole, "\(keys) \(columns)×\(rows)")
                }
            }
        }
    }

    @Test("a name that is cut off over a column says so, as far as letters are left to know it by")
    func cut() async {
        var pilot = await DemoPilot.started()
        await pilot.press("v")
        #expect(pilot.rows[2].contains(" Salt…  Radio  Veyl… "))
        await pilot.press("\"")
        #expect(pilot.rows[1].contains(" Ost Sal Eve "))
    }

    @Test("a change of size leaves the reader at the cell, and the cell in view")
    func resizing() async {
        var pilot = await FerryStory.covered(FerryStory.crowd, columns: 140, rows: 30)
        await pilot.press("12l")
        for columns in [100, 60, 140, 220, 80] {
            await pilot.resize(columns: columns, rows: 20)
            #expect(pilot.text.contains("[1120]"), "\(columns)")
        }
    }
}

@Suite("Timeline")
struct TimelineTests {
    private func line(_ articles: [AnnotatedArticle] = FerryStory.articles, columns: Int = 120) async -> String {
        await FerryStory.covered(articles, columns: columns, rows: 24).rows[1].trimmed
    }

    @Test("one line tells when each outlet came out and what was new in it")
    func whole() async {
        let line = await line()
        #expect(line.hasPrefix("12 May  06:40 Harbour Herald "))
        #expect(line.contains(" new ─ 10:15 Quay Courier 1 new ─ 13 May  Tide Times 0 new"))
    }

    @Test("with less room names are shorter before anything is left out")
    func short() async {
        let line = await line(columns: 60)
        #expect(line.contains("06:40 Harbour +") && line.contains("─ 10:15 Quay +1 ─ 13 May  Tide +0"))
    }

    @Test("the outlet the reader is at is in the line, however many there are")
    func crowded() async {
        var pilot = await FerryStory.covered(FerryStory.crowd, columns: 80, rows: 24)
        #expect(pilot.rows[1].contains("1 May  01:00"))
        await pilot.press("15l")
        #expect(pilot.rows[1].contains("16 May  01:00"))
        #expect(pilot.rows[1].trimmed.hasPrefix("…") && pilot.rows[1].trimmed.hasSuffix("…"))
        await pilot.press("9l")
        #expect(pilot.rows[1].contains("no date"))
    }
}

extension String {
    /// The text without spaces at its ends.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
