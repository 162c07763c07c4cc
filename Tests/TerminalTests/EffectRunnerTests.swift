#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import ParallaxCore
import ParallaxReader
import Synchronization
import Testing

@testable import ParallaxTerminal

@MainActor
@Suite("Effects")
struct EffectRunnerTests {
    /// Articles fail at once; comparisons wait until they are cancelled; corrections take the longer the fewer they are.
    private struct Services: ReaderServices {
        let kept: Kept

        struct Missing: Error, CustomStringConvertible {
            let description = "There is no such article."
        }

        func open(report: @Sendable (Message) -> Void) async -> [String] {
            for number in 0...1000 { report(.opening(done: number, of: 1000)) }
            return ["One file is empty."]
        }

        func watch(report: @Sendable () -> Void) async {
            for _ in 0..<2 { report() }
        }

        func page(_ query: ListQuery, _ span: ListSpan) async throws -> ListPage { throw Missing() }

        func names() async throws -> ListNames { throw Missing() }

        func themes() async -> KnownThemes { KnownThemes(themes: []) }

        func keepTheme(named name: String) async throws {}

        func article(_ id: Article.ID) async throws -> OpenedArticle {
            kept.articles.add(1, ordering: .relaxed)
            throw Missing()
        }

        func comparison(left: Article.ID, right: Article.ID) async throws -> Comparison {
            try await Task.sleep(for: .seconds(3600))
            throw Missing()
        }

        func quotes(stories: [[Article.ID]]) async throws -> [StoryQuotes] { throw Missing() }
        func coverage(of story: [Article.ID]) async throws -> Coverage { throw Missing() }

        func correct(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) async throws -> AnnotatedArticle {
            for _ in change.after.count..<5 { try await Task.sleep(for: .milliseconds(5)) }
            kept.counts.withLock { $0.append(change.after.count) }
            throw Missing()
        }

        func correct(
            _ change: DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID
        ) async throws -> Comparison {
            throw Missing()
        }

        func stories(_ search: String, _ span: ListSpan) async throws -> StoryPage { throw Missing() }
        func story(of id: Article.ID) async throws -> [ListEntry] { throw Missing() }

        func decide(_ request: StoryRequest) async throws -> StoryChange? { throw Missing() }

        func takeBack(_ change: StoryChange) async throws { throw Missing() }

        func visit(_ link: WebLink) async throws { throw Missing() }

        func write(_ export: ExportRequest) async throws -> ExportOutcome { throw Missing() }

        func run(_ call: ProgramCall) async throws -> ProgramEnd { throw Missing() }

        func mark(_ marks: [Article.ID: ArticleMarks]) async throws {}

        func keep(_ change: DecisionChange<Note>, of id: Article.ID) async throws {}

        func add(
            _ inputs: [String], report: @Sendable (AddedArticles) -> Void
        ) async throws -> AddedArticles { throw Missing() }

        func files(beginningWith path: String) async -> [String] { [] }

        func refresh(report: @Sendable (FetchedFeeds) -> Void) async throws -> FetchedFeeds {
            report(FetchedFeeds())
            try await Task.sleep(for: .seconds(3600))
            throw Missing()
        }

        func complete(_ id: Article.ID) async throws { throw Missing() }

        func keep(_ place: ReadingPlace) async throws {}
    }

    /// How many corrections each call kept, and how many articles were asked for.
    private final class Kept: Sendable {
        let counts = Mutex<[Int]>([])
        let articles = Atomic(0)
    }

    private let mailbox: Mailbox
    private let runner: EffectRunner<Services>
    private let kept = Kept()

    init() throws {
        mailbox = try Mailbox()
        runner = EffectRunner(services: Services(kept: kept), mailbox: mailbox)
    }

    private func corrections(_ count: Int) -> DecisionChange<QuoteCorrection> {
        let corrections = (0..<count).map {
            QuoteCorrection(range: TextRange(start: $0, end: $0 + 1), speaker: nil, kind: .speech)
        }
        return DecisionChange(before: [], after: corrections)
    }

    /// Letters up to and with the last one of `count` tasks.
    private func letters(untilEndOf count: Int) async -> [Letter] {
        var letters: [Letter] = []
        while letters.count(where: \.isLast) < count {
            letters += mailbox.drain()
            await Task.yield()
        }
        return letters
    }

    @Test("corrections are kept in the order in which they were made, however long each takes")
    func correctionOrder() async {
        for count in 1...5 {
            runner.start(.correctQuotes(corrections(count), of: Article.ID(rawValue: "one"), ticket: count))
        }
        _ = await letters(untilEndOf: 5)
        #expect(kept.counts.withLock { $0 } == [1, 2, 3, 4, 5])
    }

    @Test("leaving waits until the last correction is kept")
    func leaving() {
        for count in 1...3 {
            runner.start(.correctQuotes(corrections(count), of: Article.ID(rawValue: "one"), ticket: count))
        }
        runner.start(.comparison(left: Article.ID(rawValue: "one"), right: Article.ID(rawValue: "one"), ticket: 4))
        let unkept = runner.finishDecisions(within: .seconds(60), waiting: wait)
        #expect(kept.counts.withLock { $0 } == [1, 2, 3])
        #expect(unkept?.description == "3 decisions are lost. There is no such article.")
        runner.cancelAll()
    }

    @Test("each decision has the whole time, however many there are")
    func longQueue() {
        let id = Article.ID(rawValue: "one")
        for count in 1...9 { runner.start(.correctQuotes(corrections(1), of: id, ticket: count)) }
        let limit = Duration.seconds(60)
        var (begin, isRenewed) = (ContinuousClock.Instant?.none, false)
        let unkept = runner.finishDecisions(within: limit) { rest in
            let now = ContinuousClock.now
            if let begin, limit - rest < (now - begin) / 2 { isRenewed = true }
            begin = begin ?? now
            return wait(rest)
        }
        #expect(isRenewed && unkept?.isGivenUp == false)
        #expect(unkept?.description == "9 decisions are lost. There is no such article.")
    }

    @Test("nothing is said of decisions that are kept")
    func keptAll() {
        for ticket in 1...3 { runner.start(.mark([:], ticket: ticket)) }
        #expect(runner.finishDecisions(within: .seconds(60), waiting: wait) == nil)
    }

    @Test("who does not wait hears of what may be lost", arguments: [Duration.zero, .seconds(60)])
    func impatient(limit: Duration) {
        for count in 1...2 {
            runner.start(.correctQuotes(corrections(count), of: Article.ID(rawValue: "one"), ticket: count))
        }
        let unkept = runner.finishDecisions(within: limit) { _ in false }
        #expect(unkept?.isGivenUp == true && unkept?.description.hasPrefix("2 decisions may be lost") == true)
    }

    @Test("the place is not counted among decisions, and not told of when it is lost alone")
    func lostPlace() {
        let (reason, place) = ("Not kept: the disk is full.", EffectKind.place(number: 1))
        var unkept = UnkeptDecisions()
        unkept.note(nil, about: place)
        #expect(unkept.isEmpty)
        unkept.note(.placeUnkept(reason), about: place)
        #expect(!unkept.isEmpty && !unkept.hasDecisions)
        unkept.note(.failed("Not kept: it is late.", ticket: 2), about: .decision(number: 2))
        #expect(unkept.description == "1 decision is lost. \(reason)")
    }

    private func wait(_ limit: Duration) -> Bool {
        var ready = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, InputGate.milliseconds(limit))
        return true
    }

    @Test("an answer carries the ticket of its request")
    func tickets() async {
        runner.start(.article(Article.ID(rawValue: "one"), ticket: 7))
        runner.start(.names(ticket: 8))
        let messages = Set(await letters(untilEndOf: 2).compactMap(\.message))
        #expect(messages == Set([7, 8].map { .failed("There is no such article.", ticket: $0) }))
    }

    @Test("a task is awaited from before its start until its answer is received")
    func awaited() async {
        #expect(!runner.isAwaiting)
        runner.start(.article(Article.ID(rawValue: "one"), ticket: 1))
        #expect(runner.isAwaiting)
        for letter in await letters(untilEndOf: 1) { runner.received(letter) }
        #expect(!runner.isAwaiting)
    }

    @Test("no frame waits for articles that are read ahead, and those that cannot be read are left out")
    func readingAhead() async {
        runner.start(.readAhead([Article.ID(rawValue: "one")], ticket: 1))
        #expect(!runner.isAwaiting)
        #expect(await letters(untilEndOf: 1).compactMap(\.message) == [.readAhead([], ticket: 1)])
    }

    @Test("no frame waits for more of a list than is seen, nor for the ranks and the count of a search")
    func listAhead() async {
        var query = ListQuery()
        query.search = "ferry"
        let (span, none) = (ListSpan(start: .place(0), count: 9), ListSpan(start: .place(0), count: 0))
        for effect: Effect in [
            .pageAhead(query, span, ticket: 1), .ranking(query, span, ticket: 2), .page(query, none, ticket: 3),
        ] {
            #expect(effect.waitsForFrame)
            runner.start(effect)
            #expect(!runner.isAwaiting)
        }
        runner.start(.page(query, span, ticket: 4))
        #expect(runner.isAwaiting)
        let messages = await letters(untilEndOf: 4).compactMap(\.message)
        #expect(messages.contains(.failed("There is no such article.", ticket: 4)))
    }

    @Test("a list is seen before the article beside it is read, but an article that a key asks for is not put off")
    func listFirst() {
        let article = Effect.article(Article.ID(rawValue: "one"), ticket: 1)
        let page = ListPage(first: 0, entries: [], total: 0)
        #expect(article.waitsForFrame(of: .page(page, ticket: 1)))
        #expect(!article.waitsForFrame(of: .key(.enter)))
    }

    @Test("what is put off begins when it is told to, and of each kind only the latest")
    func puttingOff() async {
        let id = Article.ID(rawValue: "one")
        for ticket in 1...2 { runner.start(.article(id, ticket: ticket), behindFrame: true) }
        #expect(!runner.isAwaiting)
        runner.startPutOff()
        runner.startPutOff()
        let messages = await letters(untilEndOf: 1).compactMap(\.message)
        #expect(messages == [.failed("There is no such article.", ticket: 2)])
        #expect(kept.articles.load(ordering: .relaxed) == 1)
    }

    @Test("what is put off makes way for a later request of its kind that is not")
    func overtaking() async {
        let id = Article.ID(rawValue: "one")
        runner.start(.article(id, ticket: 1), behindFrame: true)
        runner.start(.article(id, ticket: 2), behindFrame: false)
        runner.startPutOff()
        let messages = await letters(untilEndOf: 1).compactMap(\.message)
        #expect(messages == [.failed("There is no such article.", ticket: 2)])
    }

    @Test("a list is counted after what is seen of it was fetched", arguments: 1...20)
    func counting(time: Int) async {
        for (count, ticket) in [(9, 1), (0, 2)] {
            runner.start(.page(ListQuery(), ListSpan(start: .place(0), count: count), ticket: ticket))
        }
        let messages = await letters(untilEndOf: 2).compactMap(\.message)
        #expect(messages == [1, 2].map { .failed("There is no such article.", ticket: $0) })
    }

    @Test("work that is cancelled before it begins is not begun, but what the reader decided is kept")
    func cancelledBefore() async {
        let id = Article.ID(rawValue: "one")
        let effects: [Effect] = [.article(id, ticket: 1), .correctQuotes(corrections(5), of: id, ticket: 2)]
        let (services, mailbox) = (Services(kept: kept), mailbox)
        await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            for effect in effects {
                await EffectWork(effect: effect, number: 1, services: services, mailbox: mailbox).run()
            }
        }.value
        #expect(kept.articles.load(ordering: .relaxed) == 0)
        #expect(kept.counts.withLock { $0 } == [5])
        #expect(mailbox.drain().map(\.message) == [nil, nil])
    }

    @Test("marks and notes answer when they are kept, and a place says nothing")
    func decisions() async {
        runner.start(.mark([:], ticket: 1))
        runner.start(.keepNotes(DecisionChange(before: [], after: []), of: Article.ID(rawValue: "one"), ticket: 2))
        let messages = await letters(untilEndOf: 2).map(\.message)
        #expect(messages == [.kept(ticket: 1), .kept(ticket: 2)])
    }

    @Test("every change by another program is told, and nobody waits for one")
    func changes() async {
        runner.start(.watch)
        #expect(!runner.isAwaiting)
        let messages = await letters(untilEndOf: 1).map(\.message)
        #expect(messages == [.libraryChanged, .libraryChanged, nil])
    }

    @Test("a new request cancels the older one of its kind, which then says nothing")
    func cancelled() async {
        let id = Article.ID(rawValue: "one")
        runner.start(.comparison(left: id, right: id, ticket: 1))
        runner.start(.comparison(left: id, right: id, ticket: 2))
        let letters = await letters(untilEndOf: 1)
        #expect(letters.map(\.task) == [1] && letters.map(\.message) == [nil])
        runner.cancelAll()
        #expect(!runner.isAwaiting)
    }

    @Test("progress comes at most ten times a second, its first and last step always")
    func progress() async {
        runner.start(.open)
        let messages = await letters(untilEndOf: 1).compactMap(\.message)
        #expect(messages.first == .opening(done: 0, of: 1000))
        #expect(messages.suffix(2) == [.opening(done: 1000, of: 1000), .opened(problems: ["One file is empty."])])
        #expect(messages.count < 100)
    }

    @Test("the gate counts time, not messages")
    func gate() {
        let gate = ProgressGate()
        let begin = ContinuousClock.now
        let passed = (0..<100).filter { gate.passes(.opening(done: $0, of: 1000), at: begin + .milliseconds($0 * 10)) }
        #expect(passed == [0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
    }
}
