public import ParallaxCore
public import ParallaxReader
import ParallaxScreen

/// Services over articles that are there from the beginning: files that were named, or a library.
public struct FixedServices: ReaderServices {
    private let present: [AnnotatedArticle]
    private let feeds: FixedFeeds
    private let stories: [Int]
    private let problems: [String]
    private let isLibrary: Bool
    /// The exit status of every program that is run.
    public var programStatus: Int32 = 0
    let kept = KeptDecisions()

    /// Serves `articles`; `stories` gives each the number of its story, all in one when it is left out. `feeds` is what
    /// is on the web.
    public init(
        _ articles: [AnnotatedArticle], stories: [Int]? = nil, problems: [String] = [], isLibrary: Bool = false,
        feeds: FixedFeeds = FixedFeeds()
    ) {
        present = articles
        self.feeds = feeds
        self.stories = (stories ?? articles.map { _ in 0 }) + feeds.articles.indices.map { articles.count + $0 }
        self.problems = problems
        self.isLibrary = isLibrary
    }

    /// The error for a name that was never given out.
    public struct UnknownArticle: Error, CustomStringConvertible {
        /// The sentence a reader sees.
        public let description = "The article is not in the collection."
    }

    /// Reports every article at once, or that the library is open.
    public func open(report: @Sendable (Message) -> Void) async -> [String] {
        report(isLibrary ? .library(kept.now.place) : .shelved(entries(numberedFrom: 1)))
        return problems
    }

    /// Nobody else changes the articles.
    public func watch(report: @Sendable () -> Void) async {}

    /// The articles that are there by now.
    private var articles: [AnnotatedArticle] {
        let now = kept.now
        return (present + feeds.articles.prefix(now.arrived)).map { article in
            now.completed.contains(article.article.id) ? feeds.pages[article.article.id] ?? article : article
        }
    }

    /// The articles as a list has them.
    public var entries: [ListEntry] { entries(numberedFrom: 0) }

    /// The articles; named files number their stories otherwise than the lists that are asked for later.
    private func entries(numberedFrom first: Int) -> [ListEntry] {
        let now = kept.now
        let numbers = zip(articles, stories).map { now.stories[$0.article.id] ?? $1 }
        let sizes = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
        let marks = now.marks
        return zip(articles, numbers).map { article, story in
            var entry = ListEntry(article, story: first + story)
            entry.storySize = sizes[story] ?? 1
            entry.marks = marks[entry.id] ?? entry.marks
            return entry
        }
    }

    /// Fetches a stretch of a list; a search knows no ranking.
    public func page(_ query: ListQuery, _ span: ListSpan) async throws -> ListPage {
        guard !query.search.isEmpty else { return ListPage(of: entries, query, span) }
        let search = try SearchExpression(query.search)
        let texts = Dictionary(articles.map { ($0.article.id, $0.article.text) }) { first, _ in first }
        return ListPage(of: entries, query, span) { search.holds($0, texts[$0.id] ?? "") }
    }

    /// The names that occur in the articles and their marks.
    public func names() async throws -> ListNames { ListNames(in: entries) }

    /// The themes inside the program.
    public func themes() async -> KnownThemes {
        KnownThemes(themes: Theme.builtInNames.compactMap { try? Theme.builtIn($0) })
    }

    /// Keeps the name of the theme.
    public func keepTheme(named name: String) async throws { kept.change { $0.theme = name } }

    /// The theme that was kept last.
    public var keptTheme: String? { kept.now.theme }

    /// Fetches an article by name.
    public func article(_ id: Article.ID) async throws -> OpenedArticle {
        let entries = entries
        let story = entries.first { $0.id == id }?.story
        return OpenedArticle(
            try annotated(id), story: entries.filter { $0.story == story }, storyName: storyName(of: id),
            notes: kept.now.notes[id] ?? [])
    }

    func annotated(_ id: Article.ID) throws -> AnnotatedArticle {
        guard let article = articles.first(where: { $0.article.id == id }) else { throw UnknownArticle() }
        return kept.now.quotes[id].map(article.corrected) ?? article
    }

    /// Compares two articles with the real engine.
    public func comparison(left: Article.ID, right: Article.ID) async throws -> Comparison {
        Comparison(
            left: try annotated(left), right: try annotated(right), corrections: kept.now.links[[left, right]] ?? [])
    }

    /// Gathers quotes with the real engine.
    public func quotes(stories: [[Article.ID]]) async throws -> [StoryQuotes] {
        try stories.map { StoryQuotes(gathering: try $0.map(annotated)) }
    }

    /// Finds with the real engine who reported what.
    public func coverage(of story: [Article.ID]) async throws -> Coverage {
        Coverage(of: try story.map(annotated)).named(story.first.flatMap { storyName(of: $0) })
    }
}

// MARK: What is on the web

extension FixedServices {
    /// Every feed has one article.
    public func refresh(report: @Sendable (FetchedFeeds) -> Void) async throws -> FetchedFeeds {
        var state = FetchedFeeds()
        state.total = feeds.articles.count + feeds.problems.count
        for number in feeds.articles.indices {
            kept.change { $0.arrived = max($0.arrived, number + 1) }
            (state.done, state.added) = (state.done + 1, state.added + 1)
            report(state)
        }
        for problem in feeds.problems {
            state.done += 1
            state.problems.append(problem)
            report(state)
        }
        return state
    }

    /// What was brought into the library, the last last.
    public var inputs: [String] { kept.now.inputs }

    /// Every input brings the next article of the feeds; one that is called `missing` is refused.
    public func add(_ inputs: [String], report: @Sendable (AddedArticles) -> Void) async throws -> AddedArticles {
        var state = AddedArticles()
        state.total = inputs.count
        for input in inputs {
            kept.change { $0.inputs.append(input) }
            state.done += 1
            if input == "missing" {
                state.refused += 1
                state.problems.append("missing is not there.")
            } else {
                state.added += 1
                kept.change { $0.arrived += 1 }
            }
            report(state)
        }
        return state
    }

    /// A small folder.
    public func files(beginningWith path: String) async -> [String] {
        ["articles/", "left story.txt", "my folder/", "my folder/old  news.txt", "pier.txt"].filter { name in
            name.hasPrefix(path) && !name.dropFirst(path.count).dropLast().contains("/")
        }
    }

    /// Keeps the whole text of the article.
    public func complete(_ id: Article.ID) async throws {
        guard feeds.pages[id] != nil else { throw UnknownArticle() }
        kept.change { $0.completed.insert(id) }
    }
}

// MARK: Other programs, of which only the calls are kept

extension FixedServices {
    /// The addresses that were handed to the browser, the last last.
    public var visited: [WebLink] { kept.now.visited }

    /// The calls of other programs, the last last.
    public var calls: [ProgramCall] { kept.now.calls }

    /// Keeps the address.
    public func visit(_ link: WebLink) async throws { kept.change { $0.visited.append(link) } }

    /// What was written into files, by their names.
    public var files: [String: ExportRequest] { kept.now.files }

    /// Keeps what is written, as a folder would.
    public func write(_ export: ExportRequest) async throws -> ExportOutcome {
        guard export.replaces || kept.now.files[export.path] == nil else { return .exists }
        kept.change { $0.files[export.path] = export }
        return .written
    }

    /// Keeps the call; the program says how many bytes it read, and ends with ``programStatus``.
    public func run(_ call: ProgramCall) async throws -> ProgramEnd {
        kept.change { $0.calls.append(call) }
        return ProgramEnd(status: programStatus, firstLine: "read \(call.input.utf8.count) bytes")
    }
}

// MARK: What the reader decides, kept while the services live

extension FixedServices {
    /// Keeps the corrections, and applies them.
    public func correct(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) async throws -> AnnotatedArticle {
        kept.change { $0.quotes[id] = change.applied(to: $0.quotes[id] ?? [], place: \.range) }
        return try annotated(id)
    }

    /// Keeps the corrections, and applies them.
    public func correct(
        _ change: DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID
    ) async throws -> Comparison {
        kept.change { kept in
            let now = change.applied(to: kept.links[[left, right]] ?? []) { [$0.left, $0.right] }
            kept.links[[left, right]] = now
            kept.links[[right, left]] = now.map(\.mirrored)
        }
        return try await comparison(left: left, right: right)
    }

    /// Keeps the marks.
    public func mark(_ marks: [Article.ID: ArticleMarks]) async throws {
        kept.change { $0.marks.merge(marks) { _, new in new } }
    }

    /// Keeps the notes.
    public func keep(_ change: DecisionChange<Note>, of id: Article.ID) async throws {
        kept.change { $0.notes[id] = change.applied(to: $0.notes[id] ?? [], place: \.range) }
    }

    /// Keeps the place; the next start on the same services leads there.
    public func keep(_ place: ReadingPlace) async throws { kept.change { $0.place = place } }
}
