import GRDB
import ParallaxCore

/// What the reader decided about stories, the oldest decision first: of two that contradict each other, the later holds.
enum StoryDecisionTable {
    /// All decisions, in order.
    static func all(_ db: Database) throws -> [KeptStoryDecision] { try numbered(db).map(\.decision) }

    /// Keeps a decision behind all others.
    static func append(_ decision: KeptStoryDecision, _ db: Database) throws { try insert(decision, id: nil, db) }

    /// Keeps decisions of elsewhere ahead of those made here, which hold against them; known ones are left out.
    static func prepend(_ decisions: [KeptStoryDecision], _ db: Database) throws {
        let known = Set(try all(db))
        let new = decisions.filter { !known.contains($0) && !$0.texts.isEmpty }
        guard !new.isEmpty else { return }
        let end = try Int64.fetchOne(db, sql: "SELECT min(id) FROM storyDecision") ?? Int64(new.count) + 1
        let first = try end.advanced(kept: -Int64(new.count))
        for (place, decision) in new.enumerated() { try insert(decision, id: first + Int64(place), db) }
    }

    /// Forgets the last decision that says the same of these texts, and maybe of other versions of them, but of as few more
    /// as there are: another program may have decided about these and others.
    static func remove(_ decision: KeptStoryDecision, _ db: Database) throws {
        let covering = try numbered(db).filter { $0.covers(decision) }.reversed()
        let closest = covering.min { $0.decision.texts.count < $1.decision.texts.count }
        try db.cachedStatement(sql: "DELETE FROM storyDecision WHERE id = ?").execute(arguments: [closest?.id])
    }

    /// Says of the next version of a text what is said of the text.
    static func inherit(from old: TextFingerprint, to new: TextFingerprint, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO storyDecisionText (decision, text, isSubject)
                SELECT decision, ?, isSubject FROM storyDecisionText WHERE text = ?
                """)
        try statement.execute(arguments: [new, old])
    }

    private static func insert(_ decision: KeptStoryDecision, id: Int64?, _ db: Database) throws {
        let head = try db.cachedStatement(sql: "INSERT INTO storyDecision (id, kind, name) VALUES (?, ?, ?)")
        try head.execute(arguments: [id, decision.kind.rawValue, decision.name])
        let number = db.lastInsertedRowID
        let member = try db.cachedStatement(
            sql: "INSERT INTO storyDecisionText (decision, text, isSubject) VALUES (?, ?, ?)")
        for text in decision.texts { try member.execute(arguments: [number, text, false]) }
        if let subject = decision.subject { try member.execute(arguments: [number, subject, true]) }
    }

    /// A decision, its row, and all versions of the text that others are apart from.
    private struct Numbered {
        let id: Int64
        let decision: KeptStoryDecision
        let subjects: Set<TextFingerprint>

        init?(_ id: Int64, _ rows: [Row]) {
            guard let decision = KeptStoryDecision(rows) else { return nil }
            self.id = id
            self.decision = decision
            subjects = Set(rows.filter { $0[4] }.map { $0[3] })
        }

        /// Whether it says the same of at least the same texts.
        func covers(_ other: KeptStoryDecision) -> Bool {
            decision.kind == other.kind && decision.name == other.name && decision.texts.isSuperset(of: other.texts)
                && subjects.isSuperset(of: [other.subject].compactMap(\.self))
        }
    }

    private static func numbered(_ db: Database) throws -> [Numbered] {
        let sql = """
            SELECT storyDecision.id, kind, name, text, isSubject FROM storyDecision
            JOIN storyDecisionText ON decision = storyDecision.id ORDER BY storyDecision.id
            """
        var found: [(id: Int64, rows: [Row])] = []
        for row in try Row.fetchAll(db.cachedStatement(sql: sql)) {
            if found.last?.id == row[0] {
                found[found.count - 1].rows.append(row)
            } else {
                found.append((row[0], [row]))
            }
        }
        return found.compactMap { Numbered($0.id, $0.rows) }
    }
}

extension KeptStoryDecision {
    /// The decision in its rows; `nil` when another hand wrote what cannot be one.
    fileprivate init?(_ rows: [Row]) {
        guard let kind = rows.first.flatMap({ Kind(rawValue: $0[1]) }) else { return nil }
        let (subjects, others) = (rows.filter { $0[4] }, rows.filter { !$0[4] })
        self.init(kind: kind, name: rows[0][2], subject: subjects.last?[3], texts: others.map { $0[3] })
    }
}
