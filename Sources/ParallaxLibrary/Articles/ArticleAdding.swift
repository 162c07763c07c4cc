import GRDB
import ParallaxCore

/// Adds articles inside a transaction.
struct ArticleAdding {
    private let db: Database
    /// Sources that articles came from since the library was opened. Another article from one of them is no new version:
    /// the source holds several.
    private let sources: Set<String>
    /// Those of them that were not there before.
    private(set) var newSources: Set<String> = []
    private var fullText = FullText()
    /// The row that was given last.
    private var lastRow: Int64?
    /// Where the search for a free name goes on, by the name: a thousand articles may come with one.
    private var nextNumbers: [String: Int] = [:]
    /// Whether every input is an article of its own, by the name it came with, whatever text and address it shares with
    /// another: somebody who names two files wants to see two.
    private let keepsCopies: Bool
    /// Addresses of which several texts come together: copies that were saved of one page.
    private var copied: Set<CanonicalAddress> = []

    init(_ db: Database, sources: Set<String>, keepsCopies: Bool) {
        self.db = db
        self.keepsCopies = keepsCopies
        self.sources = sources
    }

    /// Adds articles, or finds that the library has them.
    mutating func add(_ articles: [IncomingArticle]) throws -> [Addition] {
        copied = Self.copied(in: articles)
        let additions = try articles.map { try add($0) }
        try fullText.write(db)
        return additions
    }

    private static func copied(in articles: [IncomingArticle]) -> Set<CanonicalAddress> {
        var texts: [CanonicalAddress: TextFingerprint] = [:]
        return Set(
            articles.compactMap { incoming in
                guard let address = incoming.address else { return nil }
                let first = texts[address] ?? incoming.fingerprint
                texts[address] = first
                return first == incoming.fingerprint ? nil : address
            })
    }

    private mutating func add(_ incoming: IncomingArticle) throws -> Addition {
        let text = try TextRecord.row(db, of: incoming.fingerprint)
        let source = incoming.article.source
        let isFirstFromSource = !sources.contains(source) && newSources.insert(source).inserted
        if let text { try TextRecord.complete(text, with: incoming.hyperlinks, db) }
        if let text, let known = try known(incoming, text: text) {
            return Addition(id: Article.ID(rawValue: known.name), outcome: .known)
        }
        guard let known = try predecessor(of: incoming, isFirstFromSource) else {
            if !keepsCopies, let twin = try Twin.of(incoming, db) {
                return Addition(id: Article.ID(rawValue: twin.name), outcome: .known)
            }
            return Addition(id: try insert(incoming, text: text), outcome: .added)
        }
        if let text, isCopy(incoming, of: known), try known.had(text: text, db) {
            return Addition(id: Article.ID(rawValue: known.name), outcome: .known)
        }
        let version = try known.version.advanced(kept: 1)
        try replace(known, with: incoming, text: text, version: version)
        return Addition(id: Article.ID(rawValue: known.name), outcome: .changed(version: version))
    }

    /// The article that has the same text.
    private func known(_ incoming: IncomingArticle, text: Int64) throws -> KnownArticle? {
        try keepsCopies
            ? .named(incoming.article.id.rawValue, text: text, db) : .having(text: text, like: incoming, db)
    }

    /// The article that the incoming one is a new version of.
    private func predecessor(of incoming: IncomingArticle, _ isFirstFromSource: Bool) throws -> KnownArticle? {
        if keepsCopies { return nil }
        if let address = incoming.address { return try .at(address, db) }
        let source = incoming.article.source
        return isFirstFromSource && source != Article.standardInput ? try .onlyOne(from: source, db) : nil
    }

    /// Whether it is one of several copies of a page: it comes from elsewhere than the newest text, or together with
    /// another text of its address. A text from before is no news then; else it was taken back.
    private func isCopy(_ incoming: IncomingArticle, of known: KnownArticle) -> Bool {
        known.source != incoming.article.source || incoming.address.map(copied.contains) ?? false
    }

    private mutating func insert(_ incoming: IncomingArticle, text: Int64?) throws -> Article.ID {
        let row = try nextRow()
        let name = try freeName(for: incoming)
        try ArticleRecord(
            id: row, name: name, story: row, version: 1, text: try text ?? insertText(incoming),
            outlet: try .named(incoming.article.outlet, db), incoming: incoming,
            marks: try MarkTable.marks(of: incoming.fingerprint, db)
        ).insert(db)
        fullText.insert(incoming.indexed, row: row)
        if !keepsCopies { try StoryTermsTable.add(incoming, as: row, db) }
        return Article.ID(rawValue: name)
    }

    private mutating func replace(
        _ known: KnownArticle, with incoming: IncomingArticle, text: Int64?, version: Int
    ) throws {
        guard let before = try KeptArticle.inRow(known.id, db) else { return }
        try keepVersion(known)
        fullText.delete(IndexedText(before.article, speakers: before.speakers), row: known.id)
        let text = try text ?? insertText(incoming)
        try Inheritance(from: before, to: incoming).write(db)
        try ArticleRecord(
            id: known.id, name: known.name, story: known.story, version: version, text: text,
            outlet: try .named(incoming.article.outlet, db), incoming: incoming,
            marks: try MarkTable.marks(of: incoming.fingerprint, db)
        ).update(db)
        try db.cachedStatement(sql: "UPDATE article SET added = unixepoch() WHERE id = ?").execute(arguments: [known.id]
        )
        fullText.insert(incoming.indexed, row: known.id)
        if !keepsCopies { try StoryTermsTable.replace(incoming, as: known, db) }
    }

    /// The row behind the last.
    private mutating func nextRow() throws -> Int64 {
        let last = try lastRow ?? Int64.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
        let row = try last.advanced(kept: 1)
        lastRow = row
        return row
    }

    private func insertText(_ incoming: IncomingArticle) throws -> Int64 {
        try TextRecord(incoming).insert(db)
        return db.lastInsertedRowID
    }

    private func keepVersion(_ known: KnownArticle) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO version (article, number, text, published, added)
                SELECT id, version, text, published, added FROM article WHERE id = ?
                """)
        try statement.execute(arguments: [known.id])
    }

    /// The name an article came with or, as two articles may come with one, the next that is free.
    private mutating func freeName(for incoming: IncomingArticle) throws -> String {
        let own = incoming.article.id.rawValue
        let name = keepsCopies ? own : incoming.address?.name ?? own
        var number = nextNumbers[name] ?? 2
        var free = number == 2 ? name : "\(name)-\(number - 1)"
        while try KnownArticle.isTaken(free, db) {
            free = "\(name)-\(number)"
            number += 1
        }
        if number > 2 { nextNumbers[name] = number }
        return free
    }
}
