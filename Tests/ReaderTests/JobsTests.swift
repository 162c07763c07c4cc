import ParallaxCore
import ParallaxReader
import ParallaxTesting
import Testing

@Suite("What runs, and what was said")
struct JobsTests {
    private func pilot(_ keys: String = "") async -> Pilot {
        var pilot = Pilot(columns: 100, rows: 24, services: Told.pierServices)
        await pilot.start()
        await pilot.press(keys)
        return pilot
    }

    private func row(_ pilot: Pilot, _ words: String) -> String? { pilot.rows.first { $0.contains(words) } }

    @Test("where nothing runs and nothing was said the view says so, and q leads back to where it was opened")
    func nothing() async {
        var pilot = await pilot("<Enter>")
        let before = pilot.screen
        await pilot.press("B")
        #expect(pilot.rows.count { $0.contains("nothing") } == 2)
        await pilot.press("q")
        #expect(pilot.screen == before)
    }

    @Test("what is said of the view itself does not come among its messages, nor is stopping named where nothing runs")
    func itself() async {
        var pilot = await pilot("B")
        #expect(!pilot.text.contains("x stop"))
        for key in ["x", "c", "n", "/zzz<Enter>"] {
            await pilot.press(key)
            #expect(pilot.rows.count { $0.contains("nothing") } == 2, "\(key)")
        }
        await pilot.press("q")
        _ = pilot.sendWithoutSettling(.key(.character("c")))
        _ = pilot.sendWithoutSettling(.key(.character("B")))
        #expect(pilot.rows.last?.contains("x stop") == true)
    }

    @Test("how many inputs are read is seen beside the keys on a small screen too, until all are")
    func reading() async {
        var pilot = await DemoPilot.started()
        await pilot.send(.opening(done: 3, of: 9))
        #expect(pilot.rows.last?.contains("reading 3 of 9") == true && pilot.rows.last?.contains("? help") == true)
        await pilot.send(.opening(done: 9, of: 9))
        #expect(!pilot.text.contains("reading"))
    }

    @Test("a comparison on its way is shown, x stops it, and its late answer changes nothing")
    func comparison() async throws {
        var pilot = await pilot()
        let effects = pilot.sendWithoutSettling(.key(.character("c")))
        let ticket = try #require(effects.lazy.compactMap(\.ticket).first)
        await pilot.press("B")
        #expect(row(pilot, "comparing two articles")?.hasPrefix(">") == true)
        #expect(pilot.sendWithoutSettling(.key(.character("x"))).contains(.stop(.comparison)))
        #expect(row(pilot, "comparing two articles") == nil && pilot.text.contains("Stopped."))
        await pilot.press("q")
        let before = pilot.rows
        await pilot.send(.comparison(Comparison(left: Told.pier[0], right: Told.pier[1]), ticket: ticket))
        #expect(pilot.rows == before)
    }

    @Test("reading the inputs shows how far it is and can be stopped; late progress brings nothing back")
    func opening() async {
        var pilot = Pilot(columns: 100, rows: 24, services: Told.pierServices)
        _ = pilot.sendWithoutSettling(.opening(done: 30, of: 120))
        _ = pilot.sendWithoutSettling(.key(.character("B")))
        #expect(row(pilot, "reading 30 of 120")?.contains("━━━━━───────────────") == true)
        #expect(pilot.sendWithoutSettling(.key(.character("x"))).contains(.stop(.opening)))
        _ = pilot.sendWithoutSettling(.opening(done: 90, of: 120))
        #expect(row(pilot, "reading") == nil)
    }

    @Test("j and k choose among several, and what was chosen stays so when another ends")
    func choosing() async throws {
        var pilot = await pilot()
        let compared = pilot.sendWithoutSettling(.key(.character("c")))
        let ticket = try #require(compared.lazy.compactMap(\.ticket).first)
        await pilot.press("|cat")
        _ = pilot.sendWithoutSettling(.key(.enter))
        await pilot.press("Bj")
        #expect(row(pilot, "a program is reading: cat")?.hasPrefix(">") == true)
        _ = pilot.sendWithoutSettling(.failed("No room.", ticket: ticket))
        #expect(row(pilot, "a program is reading: cat")?.hasPrefix(">") == true)
        #expect(pilot.sendWithoutSettling(.key(.character("x"))).contains(.stop(.program)))
    }

    @Test("everything that was said can be read again, the last first, and searched")
    func messages() async {
        var pilot = await pilot("o<Enter>]s*")
        await pilot.press("B")
        let rows = pilot.rows
        let starred = rows.firstIndex { $0.contains("Starred.") } ?? .max
        let address = rows.firstIndex { $0.contains("No address is known for this article.") } ?? -1
        #expect(starred < address)
        await pilot.press("/address<Enter>")
        #expect(pilot.rows.last?.contains("/address") == true && pilot.rows.last?.contains("1 of 1") == true)
    }

    @Test("a file that is being written cannot be stopped")
    func export() async {
        var pilot = await pilot("<Enter>e")
        _ = pilot.sendWithoutSettling(.key(.enter))
        await pilot.press("B")
        #expect(row(pilot, "writing the-pier-post")?.hasPrefix(">") == true)
        #expect(pilot.sendWithoutSettling(.key(.character("x"))).isEmpty)
        #expect(pilot.text.contains("written to its end"))
    }

    @Test("x means what it always meant elsewhere")
    func elsewhere() async {
        var pilot = await pilot("c")
        #expect(pilot.rows[0].contains("A  The Pier Post"))
        await pilot.press("x")
        #expect(pilot.rows[0].contains("B  The Pier Post"))
    }
}
