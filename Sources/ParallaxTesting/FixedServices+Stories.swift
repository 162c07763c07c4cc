public import ParallaxCore
import ParallaxReader

extension FixedServices {
    /// The stories with several articles, the one with the newest article first.
    public func stories(_ search: String, _ span: ListSpan) async throws -> StoryPage {
        var query = ListQuery()
        query.search = search
        let all = ListSpan(start: .place(0), count: .max)
        let found = try await page(query, all).entries.map(\.story)
        let newest = ListPage(of: entries, ListQuery(), all).entries
        var order: [Int] = []
        for entry in newest where entry.storySize > 1 && found.contains(entry.story) && !order.contains(entry.story) {
            order.append(entry.story)
        }
        var first = 0
        switch span.start {
        case .place(let place): first = place
        case .around(let id):
            let story = newest.first { $0.id == id }?.story
            first = (order.firstIndex { $0 == story } ?? 0) - span.count / 2
        }
        first = max(0, min(first, order.count - span.count))
        let shown = order.dropFirst(first).prefix(span.count)
        return StoryPage(first: first, entries: try shown.map(entry(ofStory:)), total: order.count)
    }

    private func entry(ofStory number: Int) throws -> StoryEntry {
        let members = members(ofStory: number)
        return StoryEntry(
            id: number, name: members.first.flatMap { storyName(of: $0.id) }, entries: members,
            members: try members.map { StoryMember(try annotated($0.id).article) })
    }

    /// The articles of a story, oldest first.
    private func members(ofStory number: Int) -> [ListEntry] {
        var query = ListQuery()
        (query.story, query.order) = (number, .oldest)
        return ListPage(of: entries, query, ListSpan(start: .place(0), count: .max)).entries
    }

    /// The articles that tell the story of an article.
    public func story(of id: Article.ID) async throws -> [ListEntry] {
        guard let number = entries.first(where: { $0.id == id })?.story else { throw UnknownArticle() }
        return members(ofStory: number)
    }

    /// Keeps the decision, and tells the stories anew.
    public func decide(_ request: StoryRequest) async throws -> StoryChange? {
        let entries = entries
        var numbers: [Int] = []
        for id in request.articles {
            guard let number = entries.first(where: { $0.id == id })?.story else { throw UnknownArticle() }
            if !numbers.contains(number) { numbers.append(number) }
        }
        let stories = numbers.map { number in Story(articles: entries.filter { $0.story == number }.map(\.id)) }
        guard let change = request.change(in: stories) else { return nil }
        tell(change.after) { $0.append(change.decision) }
        return change
    }

    /// Forgets the decision, and tells the stories as they were.
    public func takeBack(_ change: StoryChange) async throws {
        tell(change.before) { decisions in
            if let last = decisions.lastIndex(of: change.decision) { decisions.remove(at: last) }
        }
    }

    /// A story keeps its number, as in a library: of its parts the largest one does.
    private func tell(_ stories: [Story], deciding change: (inout [StoryDecision]) -> Void) {
        let present = Dictionary(entries.map { ($0.id, $0.story) }) { first, _ in first }
        kept.change { state in
            change(&state.storyDecisions)
            var taken: Set<Int> = []
            for story in stories.sorted(by: { $0.articles.count > $1.articles.count }) {
                let counts = Dictionary(story.articles.compactMap { present[$0] }.map { ($0, 1) }, uniquingKeysWith: +)
                var number = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 1_000_000 + state.tellings
                if !taken.insert(number).inserted { number = 1_000_000 + state.tellings }
                state.tellings += 1
                for id in story.articles { state.stories[id] = number }
            }
        }
    }

    /// The name the reader gave to the story of an article.
    func storyName(of id: Article.ID) -> String? {
        let entries = entries
        let number = entries.first { $0.id == id }?.story
        return StoryConstraints(kept.now.storyDecisions)
            .name(of: entries.lazy.filter { $0.story == number }.map(\.id))
    }
}
