import GRDB
import ParallaxCore

extension Library {
    /// Finds the stories of the articles that came since the last time.
    ///
    /// Stories that were told are only ever joined, unless the reader decided otherwise. What is told is in the file a few
    /// hundred articles at a time; the rest waits for the next call.
    ///
    /// - Parameters:
    ///   - isStopped: Asked in between.
    ///   - report: Told how far it is, first when nothing is done; not at all when no article waits.
    /// - Complexity: For each article that of ``StoryIndex/add(_:)``; once, and for every stretch of days, O(*n*) in the
    ///   number of articles of the days around, 20,000 at most.
    public func tellArrivals(
        isStopped: () -> Bool = { false }, report: (TellingProgress) -> Void = { _ in }
    ) throws(LibraryProblem) {
        let waiting = try collection.read { db in try StoryTermsTable.waitingCount(db) } ?? 0
        guard waiting > 0 else { return }
        let constraints = StoryConstraints(try storyDecisions())
        var telling = StoryTelling(constraints)
        var done = 0
        report(TellingProgress(done: done, total: waiting))
        while !isStopped(), let answer = try collection.read({ db in try telling.next(db) }) ?? nil {
            try collection.write { db in try answer.write(constraints, db) }
            done += answer.arrivals.count
            report(TellingProgress(done: done, total: max(done, waiting)))
        }
    }
}

extension StoryTelling.Answer {
    fileprivate func write(_ constraints: StoryConstraints, _ db: Database) throws {
        for article in arrivals + held {
            if let code = article.newCode { try StoryTermsTable.keep(code, of: article.row, db) }
        }
        let rows = Dictionary(arrivals.map { ($0.member.id, $0.row) }) { first, _ in first }
        for story in stories { try StoryTable.join(story, arrivals: rows, db) }
        try StoryTermsTable.finish(rows.values, db)
        try joinPartners(constraints, db)
    }

    /// Articles that the reader wants together are, however far apart their days.
    private func joinPartners(_ constraints: StoryConstraints, _ db: Database) throws {
        let partners = arrivals.reduce(into: Set()) { $0.formUnion(constraints.partners(of: $1.member.id)) }
        guard !partners.isEmpty else { return }
        let stories = try StoryTable.stories(of: partners.sorted { $0.rawValue < $1.rawValue }, db)
        try StoryTable.tell(constraints.applied(to: stories), db)
    }
}
