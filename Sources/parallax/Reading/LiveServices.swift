import ParallaxCore
import ParallaxIntake
import ParallaxLibrary
import ParallaxReader

/// The outside world behind the reader: files are read into a library, which keeps what the reader decides; engines run
/// on what it holds.
struct LiveServices: ReaderServices {
    /// Where the articles come from.
    let input: ArticleInput
    private let library: Library
    /// Whether the reader begins with a comparison, which needs the articles before it is known which stories they tell.
    private let comparesAtOnce: Bool

    /// Entries are sent in batches that grow, so that the first screen is there at once and a large folder does not
    /// repaint for every file.
    private static let firstBatch = 16

    init(input: ArticleInput, library: LibraryPlace, comparesAtOnce: Bool) {
        self.input = input
        self.comparesAtOnce = comparesAtOnce
        self.library = Library(decisions: library)
    }

    func open(report: @Sendable (Message) -> Void) async -> [String] {
        let readings = input.readings
        var problems: [String] = []
        var articles: [AnnotatedArticle] = []
        var members: [Article.ID: StoryMember] = [:]
        var done = 0
        var size = Self.firstBatch
        while done < readings.count {
            let batch = Array(readings[done..<min(done + size, readings.count)])
            let arrived = add(await arrivals(batch), members: &members, problems: &problems)
            done += batch.count
            if done < readings.count || comparesAtOnce {
                report(.shelved(alone(arrived, from: articles.count)))
                report(.opening(done: done, of: readings.count))
            }
            articles += arrived
            size *= 4
        }
        let entries = entriesByStory(articles, members, problems: &problems)
        report(.shelved(entries))
        return problems + libraryProblems
    }

    /// Why what the reader decided in earlier runs is not shown; asked for when the articles are.
    private var libraryProblems: [String] {
        do throws(LibraryProblem) { try library.check() } catch { return ["\(error)"] }
        return []
    }

    /// An article that was read, and what grouping it into stories takes.
    private struct Arrival {
        let article: AnnotatedArticle
        /// `nil` when it can wait.
        let member: StoryMember?

        init(_ article: Article, withMember: Bool) {
            self.article = AnnotatedArticle(annotating: article)
            member = withMember ? StoryMember(article) : nil
        }
    }

    /// Reads a batch on all cores; the answers come in the order of the inputs.
    private func arrivals(_ batch: [ArticleInput.Reading]) async -> [Result<Arrival, IntakeProblem>] {
        await withTaskGroup { group in
            for (index, reading) in batch.enumerated() {
                group.addTask { (index, reading().map { $0.map { Arrival($0, withMember: !comparesAtOnce) } }) }
            }
            var results: [(index: Int, results: [Result<Arrival, IntakeProblem>])] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.index < $1.index }.flatMap(\.results)
        }
    }

    /// Puts what could be read into the library, and answers it.
    private func add(
        _ results: [Result<Arrival, IntakeProblem>], members: inout [Article.ID: StoryMember],
        problems: inout [String]
    ) -> [AnnotatedArticle] {
        var arrived: [AnnotatedArticle] = []
        for result in results {
            switch result {
            case .failure(let problem): problems.append("\(problem)")
            case .success(let arrival):
                members[arrival.article.article.id] = arrival.member
                arrived.append(arrival.article)
            }
        }
        do throws(LibraryProblem) { try library.add(arrived) } catch { problems.append("\(error)") }
        return arrived
    }

    /// Entries while the stories are not known: each article is one of its own.
    private func alone(_ articles: [AnnotatedArticle], from first: Int) -> [ListEntry] {
        articles.enumerated().map { ListEntry($1, story: first + $0) }
    }

    private func entriesByStory(
        _ articles: [AnnotatedArticle], _ members: [Article.ID: StoryMember], problems: inout [String]
    ) -> [ListEntry] {
        let stories = StoryGrouping().stories(of: articles.map { members[$0.article.id] ?? StoryMember($0.article) })
        do throws(LibraryProblem) { try library.tell(stories) } catch { problems.append("\(error)") }
        var numbers: [Article.ID: Int] = [:]
        for (number, story) in stories.enumerated() {
            for id in story.articles { numbers[id] = number }
        }
        return articles.map { ListEntry($0, story: numbers[$0.article.id] ?? 0) }
    }

    func article(_ id: Article.ID) async throws -> AnnotatedArticle { try fetch(id) }

    func comparison(left: Article.ID, right: Article.ID) async throws -> Comparison {
        let corrections = library.corrections(left: left, right: right)
        return await .onAllCores(left: try fetch(left), right: try fetch(right), corrections: corrections)
    }

    func quotes(stories: [[Article.ID]]) async throws -> [StoryQuotes] {
        try stories.map { story in
            try Task.checkCancellation()
            return StoryQuotes(gathering: try story.map(fetch))
        }
    }

    func correct(_ corrections: [QuoteCorrection], of id: Article.ID) async throws -> AnnotatedArticle {
        try library.keep(corrections, of: id)
        return try fetch(id)
    }

    func correct(_ corrections: [LinkCorrection], left: Article.ID, right: Article.ID) async throws -> Comparison {
        try library.keep(corrections, left: left, right: right)
        return try await comparison(left: left, right: right)
    }

    private func fetch(_ id: Article.ID) throws -> AnnotatedArticle {
        guard let article = try library.article(id) else { throw CommandProblem.unknownArticle }
        return article
    }
}
