import GRDB
import ParallaxCore

extension StoryTelling.Answer {
    /// Writes the stories that were found, in one transaction.
    func write(_ constraints: StoryConstraints, in collection: LibraryDatabase) throws(LibraryProblem) {
        try collection.write { db in try write(constraints, db) }
    }

    private func write(_ constraints: StoryConstraints, _ db: Database) throws {
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
