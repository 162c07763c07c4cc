/// What the reader wants done with the story of an article, before it is known which articles that touches.
public enum StoryRequest: Hashable, Sendable, Codable {
    /// The stories of two articles are one.
    case merge(Article.ID, Article.ID)
    /// The article is a story of its own.
    case split(Article.ID)
    /// The article stays with those that tell its story now.
    case pin(Article.ID)
    /// The story of the article has a name; an empty one takes it away.
    case name(Article.ID, String)

    /// The articles whose stories are asked about.
    public var articles: [Article.ID] {
        switch self {
        case .merge(let one, let other): [one, other]
        case .split(let article), .pin(let article), .name(let article, _): [article]
        }
    }
}

extension StoryRequest {
    /// What becomes of stories.
    ///
    /// - Parameter stories: Those that ``articles`` tell.
    /// - Returns: `nil` when there is nothing to decide: the two are one story already, or the article stands alone.
    public func change(in stories: [Story]) -> StoryChange? {
        guard let decision = decision(about: stories) else { return nil }
        return StoryChange(
            decision: decision, before: stories, after: StoryConstraints([decision]).applied(to: stories))
    }

    private func decision(about stories: [Story]) -> StoryDecision? {
        let members = stories.flatMap(\.articles)
        switch self {
        case .merge: return stories.count > 1 ? .together(members) : nil
        case .split(let article):
            let others = members.filter { $0 != article }
            return others.isEmpty ? nil : .apart(article, from: others)
        case .pin: return members.count > 1 ? .together(members) : nil
        case .name(_, let name): return members.isEmpty ? nil : .named(name, of: members)
        }
    }
}
