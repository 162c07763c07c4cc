import GRDB
import ParallaxCore

/// What a new version of an article takes over from the one before: all that the reader made, but not that it was read.
struct Inheritance {
    let before: KeptArticle
    let incoming: IncomingArticle

    init(from before: KeptArticle, to incoming: IncomingArticle) {
        self.before = before
        self.incoming = incoming
    }

    /// Writes it. What the reader decided about the new text already, having read it elsewhere, is not touched.
    func write(_ db: Database) throws {
        try writeMarks(db)
        try StoryDecisionTable.inherit(from: before.fingerprint, to: incoming.fingerprint, db)
        try carryOver(NoteRecord.self, db) { Note(range: $1, text: $0.text) }
        try carryOver(QuoteCorrectionRecord.self, db) {
            QuoteCorrection(range: $1, speaker: $0.speaker, kind: $0.kind)
        }
        try carryOverLinks(db)
    }

    private func writeMarks(_ db: Database) throws {
        let old = try MarkTable.marks(of: before.fingerprint, db)
        var new = try MarkTable.marks(of: incoming.fingerprint, db)
        new.isStarred = new.isStarred || old.isStarred
        new.tags = Set(new.tags + old.tags).sorted()
        try MarkTable.keep(new, of: incoming.fingerprint, db)
    }

    private func carryOver<Record: DecisionRecord>(
        _: Record.Type, _ db: Database, moved: (Record.Decision, TextRange) -> Record.Decision
    ) throws where Record.Subject == TextFingerprint, Record.Place == TextRange {
        let passages = PassageSearch(old: before.article.text, new: incoming.article.text)
        for row in try Record.about(before.fingerprint).fetchAll(db) {
            guard let correction = row.decision, let range = passages.place(of: Record.place(of: correction))
            else { continue }
            try Record(moved(correction, range), about: incoming.fingerprint).insert(db, onConflict: .ignore)
        }
    }

    /// Links to whatever other texts: their sentences stay where they are.
    private func carryOverLinks(_ db: Database) throws {
        let passages = PassageSearch(old: before.article.text, new: incoming.article.text)
        for row in try LinkCorrectionRecord.with(before.fingerprint, db) {
            let isLeft = row.leftText == before.fingerprint
            guard let link = isLeft ? row.decision : row.decision?.mirrored, let range = passages.place(of: link.left)
            else { continue }
            let pair = TextPair(incoming.fingerprint, isLeft ? row.rightText : row.leftText)
            let moved = LinkCorrection(left: range, right: link.right, isLinked: link.isLinked)
            for correction in pair.turned([moved]) {
                try LinkCorrectionRecord(correction, about: pair).insert(db, onConflict: .ignore)
            }
        }
    }
}

extension LinkCorrectionRecord {
    /// What was decided about links between a text and any other.
    fileprivate static func with(_ text: TextFingerprint, _ db: Database) throws -> [LinkCorrectionRecord] {
        let request: SQL = "SELECT * FROM linkCorrection WHERE leftText = \(text) OR rightText = \(text)"
        return try SQLRequest<LinkCorrectionRecord>(literal: request, cached: true).fetchAll(db)
    }
}
