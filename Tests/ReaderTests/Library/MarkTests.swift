import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Marks")
struct MarkTests {
    private func library(columns: Int = 120, rows: Int = 40) async -> Pilot {
        await InventedLibrary.opened(InventedLibrary.few, columns: columns, rows: rows)
    }

    private func selectedRow(_ pilot: Pilot) -> String { pilot.rows.first { $0.hasPrefix(">") } ?? "" }

    @Test("an article counts as read when it is opened, and not before")
    func opening() async {
        var pilot = await library()
        #expect(pilot.listTitle.contains("30 unread / 30"))
        await pilot.press("jk")
        #expect(selectedRow(pilot).hasPrefix(">●"))
        await pilot.press("<Enter>")
        #expect(selectedRow(pilot).hasPrefix("> "))
        #expect(pilot.listTitle.contains("29 unread / 30"))
    }

    @Test("an article read from the unread ones stays in front whatever changes, and no other one counts as read")
    func changesWhileReading() async {
        var pilot = await library()
        await pilot.press("F")
        let title = selectedRow(pilot).prefix(30).dropFirst(2)
        await pilot.press("<Enter>")
        let article = pilot.rows.map { $0.drop { $0 != "│" } }.dropLast()
        for _ in 0..<3 { await pilot.send(.libraryChanged) }
        #expect(pilot.rows.map { $0.drop { $0 != "│" } }.dropLast() == article)
        #expect(selectedRow(pilot).hasPrefix(">  ") && selectedRow(pilot).dropFirst(2).hasPrefix(title))
        await pilot.press("q")
        #expect(pilot.listTitle.contains("Unread  29"))
        #expect(selectedRow(pilot).hasPrefix(">●") && !selectedRow(pilot).contains(title))
        await pilot.press("<Enter>")
        await pilot.send(.libraryChanged)
        await pilot.press("Jq")
        await pilot.send(.libraryChanged)
        #expect(pilot.listTitle.contains("Unread  27"))
    }

    @Test("no unread article is passed over by going on from each to the next", arguments: [false, true])
    func everyUnread(isChanging: Bool) async {
        var pilot = await InventedLibrary.opened(InventedLibrary.many, columns: 80, rows: 24)
        await pilot.press("F<Enter>")
        for number in 1...400 {
            await pilot.press("J")
            if isChanging, number % 20 == 0 { await pilot.send(.libraryChanged) }
            #expect(pilot.reader.article?.article.title.hasPrefix("Report \(number):") == true)
        }
    }

    @Test("an article that is not in the list does not count there")
    func outsideList() async {
        var pilot = await InventedLibrary.opened(on: InventedLibrary.services(InventedLibrary.few))
        await pilot.press("<Enter>Szzz<Enter>lrr")
        #expect(pilot.listTitle.contains("0 unread / 0"), "\(pilot.screen)")
        await pilot.press("r")
        #expect(pilot.listTitle.contains("0 unread / 0"), "\(pilot.screen)")
    }

    @Test("r turns read and unread, and an open article stays as it was marked")
    func read() async {
        var pilot = await library()
        await pilot.press("r")
        #expect(selectedRow(pilot).hasPrefix("> "))
        await pilot.press("r")
        #expect(selectedRow(pilot).hasPrefix(">●"))
        await pilot.press("<Enter>r}")
        #expect(selectedRow(pilot).hasPrefix(">●"))
    }

    @Test("a star is shown at once, before it is kept")
    func star() async {
        var pilot = await library()
        let effects = pilot.sendWithoutSettling(.key(.character("*")))
        #expect(selectedRow(pilot).hasPrefix(">●★"))
        guard case .mark(let marks, _)? = effects.first else {
            Issue.record("a mark is kept by an effect")
            return
        }
        #expect(marks.values.map(\.isStarred) == [true])
    }

    @Test("a mark that could not be kept is as before, with the sentence")
    func failure() async {
        var pilot = await library()
        guard case .mark(_, let ticket)? = pilot.sendWithoutSettling(.key(.character("*"))).first else {
            Issue.record("a mark is kept by an effect")
            return
        }
        _ = pilot.sendWithoutSettling(.failed("The disk is full.", ticket: ticket))
        #expect(selectedRow(pilot).hasPrefix(">● "))
        #expect(pilot.rows.last?.contains("The disk is full.") == true)
        await pilot.press("U")
        #expect(pilot.rows.last?.contains("There is nothing to undo.") == true)
    }

    @Test("a mark on its way is ahead of a stretch that was asked for before")
    func ahead() async {
        var pilot = await library()
        let asked = pilot.sendWithoutSettling(.libraryChanged)
        _ = pilot.sendWithoutSettling(.key(.character("*")))
        for effect in asked {
            if let answer = await InventedLibrary.services(InventedLibrary.few).answer(to: effect) {
                _ = pilot.sendWithoutSettling(answer)
            }
        }
        #expect(selectedRow(pilot).hasPrefix(">●★"))
    }

    @Test("U takes marks back one by one, from another view too")
    func undo() async {
        var pilot = await library()
        let before = pilot.rows.dropLast()
        await pilot.press("*r")
        await pilot.press("c")
        await pilot.press("UU")
        await pilot.press("q")
        #expect(pilot.rows.dropLast() == before)
    }

    @Test("in the coverage the article of the column is marked, wherever the table was opened from")
    func coverage() async {
        for (column, article) in FerryStory.articles.enumerated() {
            var pilot = await FerryStory.covered()
            await pilot.press("0" + String(repeating: "l", count: column) + "*")
            let outlet = article.article.outletOrFile
            #expect(pilot.rows.last?.contains("Starred: \(outlet).".prefix(60)) == true)
            await pilot.press("q")
            let starred = pilot.rows.filter { $0.contains("★") }
            #expect(starred.count == 1 && starred.first?.contains(outlet) == true)
        }
    }

    @Test("among quotes the article is marked that has the chosen one, not the one they were opened from")
    func quotes() async {
        let outlets = Told.pier.filter { $0.article.text.contains("Nobody here was asked") }.map(\.article.outletOrFile)
        var pilot = Pilot(columns: 120, rows: 40, services: FixedServices(Told.pier))
        await pilot.start()
        await pilot.press("G\"j*q")
        let starred = pilot.rows.filter { $0.contains("★") }
        #expect(starred.count == 1 && outlets.contains { starred.first?.contains($0) == true })
        #expect(pilot.rows.first { $0.hasPrefix(">") }?.contains("★") == false)
    }

    @Test("in tables it is said whose article was marked, elsewhere not", arguments: ["v", "\"", "<Enter>]q<Enter>"])
    func whose(table: String) async {
        var pilot = Pilot(columns: 120, rows: 40, services: FixedServices(Told.pier))
        await pilot.start()
        let marks = [
            ("*", "Starred"), ("*", "No star"), ("r", "Read"), ("r", "Unread"), ("tquay<Enter>", "Tagged quay"),
            ("t<C-u><Enter>", "No tags"),
        ]
        await pilot.press(table)
        if table.hasSuffix("<Enter>") { await pilot.press("r") }
        for (keys, words) in marks {
            await pilot.press(keys)
            #expect(pilot.rows.last?.contains(" \(words): The Pier Post.") == true, "\(words)")
        }
        await pilot.press("qqg")
        for (keys, words) in marks.prefix(2) {
            await pilot.press(keys)
            #expect(pilot.rows.last?.contains(" \(words).") == true, "\(words)")
        }
    }

    @Test("tags are completed from those in use, and shown in lists of their own")
    func tags() async {
        var pilot = await library()
        await pilot.press("tharbour, money<Enter>")
        #expect(pilot.rows.last?.contains("Tagged harbour, money.") == true)
        await pilot.press("jtmo<Tab>")
        #expect(pilot.rows.last?.contains("tags money█") == true)
        await pilot.press("<Enter>ftag:money<Enter>")
        #expect(pilot.listTitle.contains("/ 2"))
        await pilot.press("t<C-u><Enter>")
        #expect(pilot.rows.last?.contains("No tags.") == true)
    }

    @Test("a note stands under its passage, is edited, and goes away when it is empty")
    func notes() async {
        var pilot = await library()
        await pilot.press("<Enter>]qaask the mayor<Enter>")
        let place = pilot.rows.firstIndex { $0.contains("✎ ask the mayor") } ?? 0
        #expect(pilot.rows[place - 1].contains("❝"))
        await pilot.press("a again<Enter>")
        #expect(pilot.text.contains("✎ ask the mayor again"))
        await pilot.press("a<C-u><Enter>")
        #expect(!pilot.text.contains("✎"))
        await pilot.press("UU")
        #expect(pilot.text.contains("✎ ask the mayor"))
        #expect(!pilot.text.contains("again<"))
    }

    @Test(
        "a note is seen once it is written, wherever its passage stands in view, which stays what is looked at",
        arguments: ["3G", "5]q", "4G", "G"], 10...14)
    func noteSeen(keys: String, rows: Int) async throws {
        var pilot = await DemoPilot.started(columns: 80, rows: rows)
        await pilot.press("<Enter>Z\(keys)")
        let passage = try #require(pilot.reader.article?.notedPassage)
        await pilot.press("alook into it<Enter>")
        #expect(pilot.rows.last?.contains("Note kept.") == true)
        #expect(pilot.text.contains("✎ look into it"))
        #expect(pilot.reader.article?.notedPassage == passage)
        await pilot.press("a<C-u><Enter>")
        #expect(pilot.rows.last?.contains("The note is taken away.") == true)
    }

    @Test("a note is on what is looked at, not on a quote that was scrolled away", arguments: ["  ", "/7,500<Enter>"])
    func noteInView(keys: String) async throws {
        var pilot = await DemoPilot.started(columns: 80, rows: 12)
        await pilot.press("<Enter>]q\(keys)alook<Enter>")
        let article = try #require(pilot.reader.article)
        #expect(article.notes.map(\.text) == ["look"])
        #expect(article.notes.allSatisfy { article.article.text[$0.range].contains("7,500") })
    }

    @Test(
        "a note is on the paragraph that a jump led to, though all of the article is in view",
        arguments: ["4G", "3G}", "5G{", "]q4G", "G3{}4g"])
    func noteAtGoal(keys: String) async throws {
        var pilot = await DemoPilot.started(columns: 120, rows: 90)
        await pilot.press("<Enter>\(keys)")
        #expect(pilot.rows.last?.contains("¶4/") == true)
        await pilot.press("alook<Enter>")
        let pane = try #require(pilot.reader.article)
        let block = try #require(pane.block(ofParagraph: 4))
        #expect(pane.scroll.top == 0 && pane.notes.map(\.range) == [pane.article.blocks[block].range])
    }

    @Test("a quote is noted again once it is jumped to, and what is at the top once the view was moved")
    func noteBehindGoal() async throws {
        var pilot = await DemoPilot.started(columns: 80, rows: 12)
        await pilot.press("<Enter>4G]q")
        let pane = try #require(pilot.reader.article)
        #expect(pane.notedPassage == pane.quoteInView.map { pane.annotated.quotes[$0].range })
        await pilot.press("4G ")
        let moved = try #require(pilot.reader.article)
        #expect(moved.goalInView == nil)
    }

    @Test("a step by paragraphs goes on from the quote that was jumped to", arguments: [("}", 1), ("{", -1)])
    func stepsFromQuote(keys: String, step: Int) async throws {
        var pilot = await DemoPilot.started(columns: 120, rows: 90)
        await pilot.press("<Enter>3]q")
        let quoted = try #require(pilot.reader.article?.blockHere)
        await pilot.press(keys)
        #expect(pilot.reader.article?.blockHere == quoted + step)
    }

    @Test("the way to the top is away from the quote that was jumped to, and a marked place from where a jump led")
    func leavingGoal() async throws {
        var pilot = await DemoPilot.started(columns: 120, rows: 90)
        await pilot.press("<Enter>ma]qg")
        #expect(pilot.reader.article?.blockHere == 0)
        await pilot.press("4G'a")
        #expect(pilot.reader.article?.goalInView == nil)
    }

    @Test("a note that another program writes while one is typed is not lost")
    func notesOfTwo() async {
        let services = InventedLibrary.services(InventedLibrary.few)
        var (ours, theirs) = (
            Pilot(columns: 120, rows: 40, services: services), Pilot(columns: 120, rows: 40, services: services)
        )
        await ours.start()
        await theirs.start()
        await ours.press("<Enter>]qaask the mayor")
        await theirs.press("<Enter>]qasee page two<Enter>")
        await ours.send(.libraryChanged)
        await ours.press("<Enter>")
        #expect(ours.rows.last?.contains("note see page two · ask the mayor█") == true)
        await ours.press("<Enter>")
        #expect(ours.text.contains("✎ see page two · ask the mayor"))
    }

    @Test("notes are there when the article is opened again")
    func keptNotes() async {
        var pilot = await library()
        await pilot.press("<Enter>asee page two<Enter>JK")
        #expect(pilot.text.contains("✎ see page two"))
    }

    @Test("the next unread article comes from the list and from an article")
    func nextUnread() async {
        var pilot = await library()
        await pilot.press("jr")
        await pilot.press("jr")
        await pilot.press("gr.")
        #expect(selectedRow(pilot).contains(" Tide Times"))
        await pilot.press("<Enter>.")
        #expect(pilot.text.contains("5/30") || pilot.rows.contains { $0.hasPrefix(">") })
        await pilot.press("qg,")
        #expect(pilot.rows.last?.contains("No unread article above.") == true)
    }

    @Test("the next unread article is found beyond what is known")
    func farUnread() async {
        let services = InventedLibrary.services()
        let marks = InventedLibrary.many.prefix(500).map { ($0.article.id, ArticleMarks(isRead: true)) }
        try? await services.mark(Dictionary(uniqueKeysWithValues: marks))
        var pilot = await InventedLibrary.opened(on: services)
        await pilot.press(".")
        #expect(pilot.rows.contains { $0.hasPrefix(">●") && $0.contains("Report 500:") })
    }
}
