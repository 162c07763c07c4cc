public import ParallaxCore

extension Library {
    /// A stretch of the list of stories, those with the newest article first; articles that stand alone are none.
    ///
    /// - Parameter search: Only stories with an article that this query of the search language finds; empty for all.
    /// - Throws: What is wrong with the search, or why the library cannot be read.
    /// - Complexity: The order of all stories is read once and kept while the library stays the same; a stretch then
    ///   costs its articles.
    public func stories(_ search: String = "", _ span: ListSpan) throws(LibraryProblem) -> StoryPage {
        let names = StoryConstraints(try storyDecisions())
        let page = try collection.read { db in
            try StoryReading(db: db, search: search, orders: storyOrders, version: try collection.version(db))
                .page(span, names: names)
        }
        return page ?? StoryPage(first: 0, entries: [], total: 0)
    }
}
