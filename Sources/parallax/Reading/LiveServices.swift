import ParallaxCore
import ParallaxIntake
import ParallaxLibrary
import ParallaxReader

/// The outside world behind the reader: a library, which keeps what the reader decides, or files that are read into one
/// in memory; engines run on what it holds.
struct LiveServices: ReaderServices {
    /// Where the articles come from; `nil` for the library itself.
    let input: ArticleInput?
    let library: Library
    let given = GivenMemory()
    /// The articles of the input while the library is not filled.
    let arrivals = ReadArticles()
    /// Who goes on the web when the reader is told to.
    let client = WebClient()
    /// Whether the reader begins with a comparison, which needs the articles before it is known which stories they tell.
    let comparesAtOnce: Bool

    /// Serves files; what the reader decides about them is kept at `place`.
    init(input: ArticleInput, library place: LibraryPlace, comparesAtOnce: Bool) {
        self.input = input
        self.comparesAtOnce = comparesAtOnce
        library = Library(decisions: place)
    }

    /// Serves a library.
    init(library place: LibraryPlace) {
        input = nil
        comparesAtOnce = false
        library = Library(at: place)
    }

    /// Opens the library in the background, ahead of the first question.
    func openAhead() {
        guard input == nil else { return }
        Task.detached(priority: .userInitiated) { [library] in try? library.check() }
    }

    /// Waits until the library can be asked; one in a file always can.
    private func ready() async -> Library {
        if input != nil { await arrivals.whenFilled() }
        return library
    }

    func open(report: @Sendable (Message) -> Void) async -> [String] {
        if let input { return await read(input, report: report) }
        do throws(LibraryProblem) {
            try library.check()
            report(.library(givePlace()))
            return []
        } catch {
            report(.library(nil))
            return ["\(error)"]
        }
    }

    func page(_ query: ListQuery, _ span: ListSpan) async throws -> ListPage {
        let library = await ready()
        return query.search.isEmpty ? try library.page(query, span) : try await library.search(query, span)
    }

    func names() async throws -> ListNames {
        let library = await ready()
        let tags = try library.tags().sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }
        return ListNames(outlets: try library.outlets().map(\.name), tags: tags.map(\.name))
    }

    func article(_ id: Article.ID) async throws -> OpenedArticle {
        if let arrived = await arrivals.article(id) { return OpenedArticle(arrived) }
        return OpenedArticle(
            try await fetch(id), story: try library.story(of: id), storyName: try? library.storyName(of: id),
            notes: (try? library.notes(of: id)) ?? [])
    }

    func comparison(left: Article.ID, right: Article.ID) async throws -> Comparison {
        if left == right {
            let revision = try await revision(of: left)
            return await .onAllCores(left: revision.before, right: revision.after)
        }
        let (one, other) = (try await fetch(left), try await fetch(right))
        let isKnown = await arrivals.article(left) == nil
        let corrections = isKnown ? library.corrections(left: left, right: right) : []
        return await .onAllCores(left: one, right: other, corrections: corrections)
    }

    private func revision(of id: Article.ID) async throws -> Revision {
        do {
            return try Revision(of: id, in: await ready())
        } catch CommandProblem.neverChanged where input != nil { throw CommandProblem.onlyText }
    }

    func quotes(stories: [[Article.ID]]) async throws -> [StoryQuotes] {
        var gathered: [StoryQuotes] = []
        for story in stories {
            try Task.checkCancellation()
            gathered.append(StoryQuotes(gathering: try await fetch(story)))
        }
        return gathered
    }

    func coverage(of story: [Article.ID]) async throws -> Coverage {
        let coverage = Coverage(of: try await fetch(story))
        return coverage.named(story.first.flatMap { try? library.storyName(of: $0) })
    }

    func stories(_ search: String, _ span: ListSpan) async throws -> StoryPage {
        try await ready().stories(search, span)
    }

    func story(of id: Article.ID) async throws -> [ListEntry] { try await ready().storyFromTheOldest(of: id) }

    private func fetch(_ story: [Article.ID]) async throws -> [AnnotatedArticle] {
        var members: [AnnotatedArticle] = []
        for id in story { members.append(try await fetch(id)) }
        return members
    }

    private func fetch(_ id: Article.ID) async throws -> AnnotatedArticle {
        if let arrived = await arrivals.article(id) { return arrived }
        guard let article = try library.article(id) else { throw CommandProblem.unknownArticle }
        return article
    }
}

// MARK: What the reader decides

extension LiveServices {
    func correct(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) async throws -> AnnotatedArticle {
        try await ready().keep(change, of: id)
        return try await fetch(id)
    }

    func correct(
        _ change: DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID
    ) async throws -> Comparison {
        guard left != right else { throw CommandProblem.linkedTexts }
        try await ready().keep(change, left: left, right: right)
        return try await comparison(left: left, right: right)
    }

    func mark(_ marks: [Article.ID: ArticleMarks]) async throws { try await ready().mark(marks) }

    func keep(_ change: DecisionChange<Note>, of id: Article.ID) async throws { try await ready().keep(change, of: id) }

    func decide(_ request: StoryRequest) async throws -> StoryChange? { try await ready().decide(request) }

    func takeBack(_ change: StoryChange) async throws { try await ready().takeBack(change) }
}
