import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Undo")
struct UndoTests {
    @Test("what was decided about a text is not taken back on another text of the article")
    func otherText() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>GVaask<Enter>GVa<C-u><Enter>*")
        let asked = pilot.sendWithoutSettling(.libraryChanged)
        for case .article(let id, let ticket) in asked {
            let short = Article(id: id, source: "invented", format: "text", text: "Short.", blocks: [])
            await pilot.send(.article(OpenedArticle(AnnotatedArticle(annotating: short)), ticket: ticket))
        }
        #expect(pilot.text.contains("Short.") || pilot.reader.article?.article.text == "Short.")
        await pilot.press("U")
        #expect(pilot.rows.last?.contains("The star is taken back.") == true)
        await pilot.press("U")
        #expect(pilot.rows.last?.contains("note") == false)
    }

    @Test(
        "what could not be taken back can be taken back later, once",
        arguments: ["*", "<Enter>aask<Enter>", "<Enter>]qT", "X"])
    func refused(keys: String) async throws {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(keys)
        let steps = pilot.reader.undoSteps
        let asked = pilot.sendWithoutSettling(.key(.character("U")))
        let ticket = try #require(asked.first(where: \.isDecision)?.ticket)
        #expect(pilot.reader.undoSteps.count == steps.count - 1)
        _ = pilot.sendWithoutSettling(.failed("The disk is full.", ticket: ticket))
        #expect(pilot.reader.undoSteps == steps && pilot.rows.last?.contains("The disk is full.") == true)
        await pilot.press("U")
        #expect(pilot.reader.undoSteps.count == steps.count - 1 && pilot.reader.beingTakenBack.isEmpty)
    }

    @Test("with nothing to undo the reader says so", arguments: ["U", "cU"])
    func nothing(keys: String) async {
        var pilot = await DemoPilot.started()
        await pilot.press(keys)
        #expect(pilot.rows.last?.contains("There is nothing to undo.") == true)
    }

    @Test(
        "what comes back is said by its words",
        arguments: [
            ("<Enter>jjaask<Enter>U", "The note on “", "is taken back."),
            ("<Enter>jjaask<Enter>a<C-u>new<Enter>U", "The note on “", "reads as before."),
            ("<Enter>jjaask<Enter>a<C-u><Enter>U", "The note on “", "is back."),
            ("<Enter>]qTU", "“", "is again as found."), ("<Enter>]qTTU", "“", "is again as you said before."),
            ("X U", "Took back the split: one story of 6 articles", "again."),
            ("#bridge<Enter>U", "Took back the name “bridge”.", ""),
        ])
    func said(keys: String, beginning: String, end: String) async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press(keys.replacing(" ", with: ""))
        let row = pilot.rows.last ?? ""
        #expect(row.contains(beginning) && row.contains(end), "\(row)")
    }

    @Test(
        "of a passage that is cited the marks at both ends are left out, or none, and those inside stay",
        arguments: [
            ("‘swift response’", "swift response"), ("“War and Peace”", "War and Peace"), ("„Ja“", "Ja"),
            ("»Ja«", "Ja"),
            ("\"Yes\"", "Yes"), ("‘It’s late’", "It’s late"), ("Nothing of the kind", "Nothing of the kind"),
            ("“‘Swift’ is the word”", "‘Swift’ is the word"), ("“She said ‘swift’”", "She said ‘swift’"),
            ("“One,” he said. “Two.”", "“One,” he said. “Two.”"),
            ("\"One,\" he said. \"Two.\"", "\"One,\" he said. \"Two.\""),
            ("“War and Peace” is long", "“War and Peace” is long"), ("“It runs on", "It runs on"),
            ("It ended.”", "It ended."), ("It’s the dogs’", "It’s the dogs’"), ("", ""),
        ])
    func cited(passage: String, words: String) {
        #expect(PassageWords(passage).text == words)
    }

    @Test("what a quote of the story is taken back by has its marks once")
    func citedOnce() async {
        var pilot = await DemoPilot.started(columns: 120, rows: 40)
        await pilot.press("<Enter>4]qTU")
        #expect(pilot.rows.last?.contains(" “smart” is again as found.") == true, "\(pilot.rows.last ?? "")")
    }
}
