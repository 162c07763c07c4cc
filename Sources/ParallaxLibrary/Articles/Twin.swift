import GRDB
import ParallaxCore

/// An article that the library has from another address: one outlet often prints a text under two.
enum Twin {
    /// From this likeness on two texts of one outlet, day and headline are one article; what differs is a line that one
    /// of the pages has around it.
    private static let leastLikeness = 0.9

    /// The article of the same outlet, date and headline whose text is nearly the same; `nil` when there is none, or
    /// when the incoming article does not tell all three.
    static func of(_ incoming: IncomingArticle, _ db: Database) throws -> KnownArticle? {
        let article = incoming.article
        guard incoming.address != nil, let outlet = article.outlet, let published = article.published else {
            return nil
        }
        let candidates = try KnownArticle.printed(by: outlet, on: published, titled: incoming.titleKey, db)
        guard !candidates.isEmpty else { return nil }
        let runs = WordRuns(incoming.indexed)
        return try candidates.first { known in
            guard let kept = try KeptArticle.inRow(known.id, db) else { return false }
            let text = IndexedText(kept.article, speakers: kept.speakers)
            return runs.likeness(to: WordRuns(text)) >= leastLikeness
        }
    }
}
