import FoundationEssentials
import GRDB
import ParallaxCore

extension LibraryExport {
    /// Gathers everything that was decided.
    init(_ db: Database) throws {
        version = 1
        texts = try Self.fingerprints(db).map { try Text($0, db) }
        links = try Self.pairs(db).map { pair in
            let rows = try LinkCorrectionRecord.about(pair).fetchAll(db)
            return Links(
                left: pair.left.hexadecimal, right: pair.right.hexadecimal, corrections: rows.compactMap(\.decision))
        }
        stories = try StoryDecisionTable.all(db).map(Story.init)
        places = try Row.fetchAll(db, sql: "SELECT name, content FROM place ORDER BY name").map { row in
            Place(name: row[0], content: Array(row[1] as Data))
        }
    }

    /// Adds what is not decided yet. What is there stays as it is, so a second time changes nothing.
    func write(_ db: Database) throws {
        for text in texts { try text.write(db) }
        for pair in links { try pair.write(db) }
        try StoryDecisionTable.prepend(stories.compactMap(\.kept), db)
        let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO place (name, content) VALUES (?, ?)")
        for place in places { try insertion.execute(arguments: [place.name, Data(place.content)]) }
    }

    private static func fingerprints(_ db: Database) throws -> [TextFingerprint] {
        let tables = ["mark", "tag", "note", "quoteCorrection"].map { "SELECT text FROM \($0)" }
        return try TextFingerprint.fetchAll(db, sql: tables.joined(separator: " UNION ") + " ORDER BY 1")
    }

    private static func pairs(_ db: Database) throws -> [TextPair] {
        let sql = "SELECT DISTINCT leftText, rightText FROM linkCorrection ORDER BY 1, 2"
        return try Row.fetchAll(db, sql: sql).map { TextPair($0[0], $0[1]) }
    }
}

extension LibraryExport.Text {
    fileprivate init(_ fingerprint: TextFingerprint, _ db: Database) throws {
        text = fingerprint.hexadecimal
        marks = try MarkTable.marks(of: fingerprint, db)
        notes = try NoteRecord.about(fingerprint).fetchAll(db).compactMap(\.decision)
        quotes = try QuoteCorrectionRecord.about(fingerprint).fetchAll(db).compactMap(\.decision)
    }

    fileprivate func write(_ db: Database) throws {
        guard let fingerprint = TextFingerprint(hexadecimal: text) else { return }
        let now = try MarkTable.marks(of: fingerprint, db)
        let all = ArticleMarks(
            isRead: now.isRead || marks.isRead, isStarred: now.isStarred || marks.isStarred,
            tags: now.tags + marks.tags)
        if all != now { try MarkTable.keep(all, of: fingerprint, db) }
        for note in notes { try NoteRecord(note, about: fingerprint).insert(db, onConflict: .ignore) }
        for quote in quotes { try QuoteCorrectionRecord(quote, about: fingerprint).insert(db, onConflict: .ignore) }
    }
}

extension LibraryExport.Links {
    fileprivate func write(_ db: Database) throws {
        guard let left = TextFingerprint(hexadecimal: left), let right = TextFingerprint(hexadecimal: right)
        else { return }
        let pair = TextPair(left, right)
        for correction in pair.turned(corrections) {
            try LinkCorrectionRecord(correction, about: pair).insert(db, onConflict: .ignore)
        }
    }
}

extension LibraryExport.Story {
    fileprivate init(_ kept: KeptStoryDecision) {
        kind = kept.kind.rawValue
        name = kept.name
        subject = kept.subject?.hexadecimal
        texts = kept.texts.sorted().map(\.hexadecimal)
    }

    /// The decision; `nil` for what is none.
    fileprivate var kept: KeptStoryDecision? {
        KeptStoryDecision.Kind(rawValue: kind).map { kind in
            KeptStoryDecision(
                kind: kind, name: name, subject: subject.flatMap(TextFingerprint.init(hexadecimal:)),
                texts: texts.compactMap(TextFingerprint.init(hexadecimal:)))
        }
    }
}
