import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("From the cells of the coverage table")
struct CoverageCellTests {
    @Test("Enter opens the article of the column beside the first that has the row, level there")
    func comparing() async {
        var pilot = await FerryStory.covered(columns: 120, rows: 20)
        await pilot.press("}l<Enter>")
        #expect(pilot.rows[0].contains("A  Harbour Herald") && pilot.rows[0].contains("B  Quay Courier"))
        #expect(pilot.rows.contains { $0.contains("1,200") && $0.contains("2,000") })
        await pilot.press("q")
        #expect(pilot.rows.contains { $0.hasPrefix(">!") && $0.contains("[2,000]") })
    }

    @Test("passages with numbers that differ are told to be unlinked where they are, and which paragraph has the other")
    func unlinked() async throws {
        var pilot = await DemoPilot.started(columns: 80, rows: 24)
        await pilot.press("jv]n3l<Enter>")
        #expect(pilot.rows[0].contains("A  Saltmark Wire") && pilot.rows[0].contains("B  The Evening"))
        #expect(pilot.rows[1...4].contains { $0.contains("Fourteen people were treated") })
        let words = "Not linked: the other passage stands in ¶"
        let notice = try #require(pilot.rows.last)
        #expect(notice.contains(words))
        let number = try #require(Int(notice.replacing(words, with: "").split(separator: " ").first ?? ""))
        let other = try #require(pilot.reader.compare?.comparison.right.article)
        let paragraph = other.blocks.filter(\.kind.isCompared)[number - 1].range
        #expect(other.text[paragraph].contains("leven"))
        await pilot.press("q")
        await pilot.press("2h<Enter>")
        #expect(!pilot.text.contains(words))
    }

    @Test("in the column of the first, the next that has the row stands beside it")
    func first() async {
        var pilot = await FerryStory.covered()
        await pilot.press("<Enter>")
        #expect(pilot.rows[0].contains("A  Harbour Herald") && pilot.rows[0].contains("B  Quay Courier"))
    }

    @Test("where no match was found the article without it stands beside the first that has it")
    func emptyCell() async {
        var pilot = await FerryStory.covered()
        await pilot.press("}2lc")
        #expect(pilot.rows[0].contains("A  Harbour Herald") && pilot.rows[0].contains("B  Tide Times"))
    }

    @Test("what only one outlet has opens there, and q leads back to the row")
    func onlyOne() async {
        var pilot = await FerryStory.covered(columns: 90, rows: 16)
        await pilot.press("/flour<Enter><Enter>")
        #expect(pilot.text.contains("Council stops the ferry") || pilot.text.contains("hoarded flour"))
        #expect(pilot.text.contains("The baker Bo Tarn has hoarded flour since the spring."))
        await pilot.press("<C-o>")
        #expect(pilot.rows[0].contains("Coverage"))
        #expect(pilot.rows.contains { $0.hasPrefix(">") && $0.contains("Bo Tarn") })
    }

    @Test("all versions of the row stand under the table, and follow the reader")
    func versions() async {
        var pilot = await FerryStory.covered()
        await pilot.press("i")
        #expect(pilot.text.contains("3 of 3 articles"))
        #expect(pilot.rows.contains { $0.contains("~ Tide Times") && $0.contains("starve the island of coal") })
        #expect(pilot.roles.contains("changed"))
        await pilot.press("j")
        #expect(pilot.text.contains("2 of 3 articles"))
        #expect(pilot.rows.contains { $0.contains("Quay Courier") && $0.contains("Some 2,000 islanders") })
        await pilot.press("<Esc>")
        #expect(!pilot.text.contains("2 of 3 articles"))
        #expect(pilot.rows[0].contains("Coverage"))
    }

    @Test("the version of the outlet the reader is at comes into view")
    func versionInView() async {
        var pilot = await FerryStory.covered(FerryStory.crowd, columns: 100, rows: 24)
        await pilot.press("i")
        #expect(!pilot.text.contains("Some 1250 islanders use"))
        await pilot.press("25l")
        #expect(pilot.text.contains("Some 1250 islanders use"))
    }
}
