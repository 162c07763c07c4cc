import ParallaxCore
import ParallaxIntake
import ParallaxLibrary
import ParallaxReader

extension LiveServices {
    /// Entries are sent in batches that grow, so that the first screen is there at once and a large folder does not
    /// repaint for every file.
    private static let firstBatch = 16
    /// The first screen has all cores for so long; filling the library beside it made it half as late again.
    private static let firstScreen = Duration.milliseconds(200)

    /// Reads every article, and fills the library behind the first screen.
    func read(_ input: ArticleInput, report: @Sendable (Message) -> Void) async -> [String] {
        let readings = input.readings
        var problems: [String] = []
        var articles: [AnnotatedArticle] = []
        var members: [Article.ID: StoryMember] = [:]
        var lines = RecurringLines()
        var done = 0
        var size = Self.firstBatch
        report(.opening(done: 0, of: readings.count))
        while done < readings.count, !Task.isCancelled {
            let batch = Array(readings[done..<min(done + size, readings.count)])
            let arrived = marked(take(await arrivals(batch), members: &members, problems: &problems), &lines)
            await arrivals.add(arrived)
            done += batch.count
            if done < readings.count || comparesAtOnce {
                report(.shelved(alone(arrived, from: articles.count)))
                report(.opening(done: done, of: readings.count))
            }
            articles += arrived
            size *= 4
        }
        let stories = StoryGrouping().stories(of: articles.map { members[$0.article.id] ?? StoryMember($0.article) })
        let entries = entries(of: articles, in: stories)
        report(.shelved(entries))
        report(.opening(done: done, of: readings.count))
        try? await Task.sleep(for: Self.firstScreen)
        return problems + (await fill(with: articles, stories, entries, report: report))
    }

    /// An article that was read, and what grouping it into stories takes.
    private struct Arrival {
        let article: AnnotatedArticle
        /// `nil` when it can wait.
        let member: StoryMember?

        /// Both are done at the same time, so that the last article of a batch does not leave a core idle.
        init(_ article: Article, withMember: Bool) async {
            async let member = withMember ? StoryMember(article) : nil
            self.article = AnnotatedArticle(annotating: article)
            self.member = await member
        }
    }

    /// Reads a batch on all cores; the answers come in the order of the inputs.
    private func arrivals(_ batch: [ArticleInput.Reading]) async -> [Result<Arrival, IntakeProblem>] {
        await withTaskGroup { group in
            for (index, reading) in batch.enumerated() {
                group.addTask { (index, Task.isCancelled ? [] : await arrivals(of: reading())) }
            }
            var results: [(index: Int, results: [Result<Arrival, IntakeProblem>])] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.index < $1.index }.flatMap(\.results)
        }
    }

    private func arrivals(of articles: [Result<Article, IntakeProblem>]) async -> [Result<Arrival, IntakeProblem>] {
        var results: [Result<Arrival, IntakeProblem>] = []
        for article in articles {
            switch article {
            case .success(let article): results.append(.success(await Arrival(article, withMember: !comparesAtOnce)))
            case .failure(let problem): results.append(.failure(problem))
            }
        }
        return results
    }

    private func take(
        _ results: [Result<Arrival, IntakeProblem>], members: inout [Article.ID: StoryMember],
        problems: inout [String]
    ) -> [AnnotatedArticle] {
        results.compactMap { result in
            switch result {
            case .failure(let problem):
                problems.append("\(problem)")
                return nil
            case .success(let arrival):
                members[arrival.article.article.id] = arrival.member
                return arrival.article
            }
        }
    }

    /// The articles with the lines marked that recur in unrelated ones of an outlet; hardly any is annotated again.
    private func marked(_ articles: [AnnotatedArticle], _ lines: inout RecurringLines) -> [AnnotatedArticle] {
        lines.note(articles.map(\.article))
        return articles.map { annotated in
            let article = lines.marking(annotated.article)
            return article == annotated.article ? annotated : AnnotatedArticle(annotating: article)
        }
    }

    /// Entries while the stories are not known: each article is one of its own.
    private func alone(_ articles: [AnnotatedArticle], from first: Int) -> [ListEntry] {
        articles.enumerated().map { ListEntry($1, story: first + $0) }
    }

    private func entries(of articles: [AnnotatedArticle], in stories: [Story]) -> [ListEntry] {
        var numbers: [Article.ID: Int] = [:]
        for (number, story) in stories.enumerated() {
            for id in story.articles { numbers[id] = number }
        }
        return articles.map { ListEntry($0, story: numbers[$0.article.id] ?? 0) }
    }

    /// Puts everything into the library, and shows what was decided about it in earlier runs.
    ///
    /// - Returns: Why that cannot be shown.
    private func fill(
        with articles: [AnnotatedArticle], _ stories: [Story], _ entries: [ListEntry],
        report: @Sendable (Message) -> Void
    ) async -> [String] {
        do throws(LibraryProblem) {
            try library.add(articles)
            try library.tell(stories)
            let decisions = (try? library.storyDecisions()) ?? []
            let decided = StoryConstraints(decisions).applied(to: stories)
            try library.tell(decided)
            await arrivals.finish(isComplete: true)
            try library.check()
            let kept = try library.page(ListQuery(), ListSpan(start: .place(0), count: articles.count)).entries
            let marks = Dictionary(kept.map { ($0.id, $0.marks) }) { first, _ in first }
            report(.shelved(self.entries(of: articles, in: decided).map { $0.marked(marks[$0.id]) }))
            report(.libraryChanged)
            return []
        } catch {
            await arrivals.finish(isComplete: false)
            return ["\(error)"]
        }
    }
}

extension ListEntry {
    fileprivate func marked(_ marks: ArticleMarks?) -> ListEntry {
        var entry = self
        entry.marks = marks ?? entry.marks
        return entry
    }
}
