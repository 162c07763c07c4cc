import GRDB
public import ParallaxCore

extension Library {
    /// Decides about stories and tells them anew: no other story changes.
    ///
    /// - Returns: What was changed, for ``takeBack(_:)``; `nil` when there was nothing to decide.
    public func decide(_ request: StoryRequest) throws(LibraryProblem) -> StoryChange? {
        let stories = try collection.read { db in try StoryTable.stories(of: request.articles, db) } ?? []
        guard let change = request.change(in: stories) else { return nil }
        try tell(change.after, with: change) { kept, db in try StoryDecisionTable.append(kept, db) }
        return change
    }

    /// Takes a decision about stories back: they are what they were, and articles that came meanwhile stay in them.
    public func takeBack(_ change: StoryChange) throws(LibraryProblem) {
        try tell(change.before, with: change) { kept, db in try StoryDecisionTable.remove(kept, db) }
    }

    /// Changes what was decided, and the stories with it: in one transaction where both are in one file.
    private func tell(
        _ stories: [Story], with change: StoryChange, deciding decide: (KeptStoryDecision, Database) throws -> Void
    ) throws(LibraryProblem) {
        let texts = try collection.read { db in try TextFingerprint.of(change.decision.articles, db) } ?? [:]
        try decisions.write { db in
            try decide(KeptStoryDecision(change.decision, texts: texts), db)
            if ownDecisions == nil { try StoryTable.tell(stories, db) }
        }
        if ownDecisions != nil { try collection.write { db in try StoryTable.tell(stories, db) } }
    }

    /// All that was decided about the stories of the library's articles, in the order in which it was decided.
    ///
    /// - Complexity: O(*n*) in the number of articles that were decided about.
    public func storyDecisions() throws(LibraryProblem) -> [StoryDecision] {
        let kept = try decisions.read { db in try StoryDecisionTable.all(db) } ?? []
        guard !kept.isEmpty else { return [] }
        return try collection.read { db in try Self.decisions(kept, db) } ?? []
    }

    /// All that was decided about the stories of articles that need not be in the library: the same text finds it.
    ///
    /// - Complexity: O(*n*) in the length of the articles, and in the number of articles that were decided about.
    public func storyDecisions(about articles: [Article]) throws(LibraryProblem) -> [StoryDecision] {
        let kept = try decisions.read { db in try StoryDecisionTable.all(db) } ?? []
        guard !kept.isEmpty else { return [] }
        let named = Dictionary(grouping: articles) { TextFingerprint($0) }.mapValues { $0.map(\.id) }
        return kept.compactMap { $0.decision { named[$0] ?? [] } }
    }

    /// The name that the reader gave to the story of an article; `nil` when it has none.
    public func storyName(of id: Article.ID) throws(LibraryProblem) -> String? {
        let decisions = try storyDecisions()
        guard !decisions.isEmpty else { return nil }
        let stories = try collection.read { db in try StoryTable.stories(of: [id], db) } ?? []
        return stories.first.flatMap { StoryConstraints(decisions).name(of: $0.articles) }
    }

    /// Tells the stories that were decided about as they were decided; the same a second time changes nothing.
    func applyStoryDecisions() throws(LibraryProblem) {
        let decisions = try storyDecisions()
        guard !decisions.isEmpty else { return }
        try collection.write { db in
            let stories = try StoryTable.stories(of: decisions.flatMap(\.articles), db)
            try StoryTable.tell(StoryConstraints(decisions).applied(to: stories), db)
        }
    }

    /// The decisions about the articles that are there.
    static func decisions(_ kept: [KeptStoryDecision], _ db: Database) throws -> [StoryDecision] {
        let texts = kept.reduce(into: Set()) { $0.formUnion($1.texts.union([$1.subject].compactMap(\.self))) }
        let statement = try db.cachedStatement(
            sql: "SELECT name FROM article JOIN text ON text.id = article.text WHERE text.fingerprint = ?")
        var articles: [TextFingerprint: [Article.ID]] = [:]
        for text in texts {
            articles[text] = try String.fetchAll(statement, arguments: [text]).map(Article.ID.init(rawValue:))
        }
        return kept.compactMap { $0.decision { articles[$0] ?? [] } }
    }
}
