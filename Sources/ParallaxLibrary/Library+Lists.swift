import GRDB
public import ParallaxCore

extension Library {
    /// A stretch of a list of articles.
    ///
    /// - Throws: What is wrong with the query's search, or why the library cannot be read.
    /// - Complexity: That of the stretch when it is near one that was read before, near the top, or of few articles; a
    ///   jump passes over the index in between, 100,000 articles in about 2 ms.
    public func page(_ query: ListQuery, _ span: ListSpan) throws(LibraryProblem) -> ListPage {
        let stamp = marks.stamp
        return given(try collection.read(reading(query, span, places, ranks)), since: stamp)
    }

    /// The same, for which no article that is opened meanwhile has to wait; a task that is cancelled gives up at once.
    public func search(_ query: ListQuery, _ span: ListSpan) async throws(LibraryProblem) -> ListPage {
        let stamp = marks.stamp
        return given(try await collection.search(reading(query, span, searchPlaces, searchRanks)), since: stamp)
    }

    private func reading(
        _ query: ListQuery, _ span: ListSpan, _ places: PlaceCache, _ ranks: RankCache
    ) -> @Sendable (Database) throws -> ListPage {
        { [collection] db in
            let version = try collection.version(db)
            return try PageReading(db: db, query: query, places: places, ranks: ranks, version: version).page(span)
        }
    }

    private func given(_ page: ListPage?, since stamp: Int) -> ListPage {
        if let page { marks.give(page.entries, since: stamp) }
        return page ?? ListPage(first: 0, entries: [], total: 0)
    }

    /// The outlets of the library by name, each with how many articles it has.
    public func outlets() throws(LibraryProblem) -> [Tally] {
        try collection.read { db in try Tally.outlets(db) } ?? []
    }

    /// The reader's tags by name, each with how many articles have it.
    public func tags() throws(LibraryProblem) -> [Tally] {
        try collection.read { db in try Tally.tags(db) } ?? []
    }

    /// The articles of the story that an article is in, the newest first; none when the library does not hold it.
    public func story(of id: Article.ID) throws(LibraryProblem) -> [ListEntry] {
        try collection.read { db in try StoryTable.members(ofStoryOf: id, "article.newest", db) } ?? []
    }

    /// The same articles, the oldest first; those without a date behind, in the order in which they came.
    public func storyFromTheOldest(of id: Article.ID) throws(LibraryProblem) -> [ListEntry] {
        try collection.read { db in try StoryTable.members(ofStoryOf: id, "article.oldest", db) } ?? []
    }

    /// Says which articles tell one story, in place of what was said about each of them before.
    public func tell(_ stories: [Story]) throws(LibraryProblem) {
        try collection.write { db in try StoryTable.tell(stories, db) }
    }
}
