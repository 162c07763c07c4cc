extension Library {
    /// The reader's subscriptions, by folder and name.
    public func feeds() throws(LibraryProblem) -> [FeedSubscription] {
        try collection.read { db in try FeedTable.all(db) } ?? []
    }

    /// Subscribes to feeds, in one transaction.
    ///
    /// - Returns: For each whether it is new; one that had ended begins anew.
    public func subscribe(to feeds: [FeedSubscription]) throws(LibraryProblem) -> [Bool] {
        try collection.write { db in try feeds.map { try FeedTable.add($0, db) } }
    }

    /// Keeps what has become of a subscription, unless it was removed meanwhile.
    ///
    /// - Parameter address: The address it had; it may have another one now.
    public func update(_ feed: FeedSubscription, at address: String) throws(LibraryProblem) {
        try collection.write { db in try FeedTable.update(feed, at: address, db) }
    }

    /// Ends a subscription; its articles stay.
    ///
    /// - Returns: Whether there was one.
    public func unsubscribe(from address: String) throws(LibraryProblem) -> Bool {
        try collection.write { db in try FeedTable.remove(address, db) }
    }

    /// Adds the entries of a feed in one transaction; see ``add(_:)-([IncomingArticle])``.
    ///
    /// What a feed says of an article does not take the place of what its page has said, and a text that the article had
    /// before is known.
    public func add(entries: [IncomingArticle]) throws(LibraryProblem) -> [Addition] {
        let completed = try collection.read { db in try entries.map { try KnownArticle.completed($0, db) } }
        let known = completed ?? entries.map { _ in nil }
        var added = try add(zip(entries, known).filter { $0.1 == nil }.map(\.0)).makeIterator()
        return known.compactMap { id in id.map { Addition(id: $0, outcome: .known) } ?? added.next() }
    }
}
