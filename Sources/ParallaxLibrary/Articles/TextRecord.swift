import FoundationEssentials
import GRDB
import ParallaxCore

/// A row of `text`: a text that one article or several have or had.
struct TextRecord {
    let fingerprint: TextFingerprint
    let content: String
    let blocks: BlockCode
    let speakers: String
    let hyperlinks: HyperlinkCode

    init(_ incoming: IncomingArticle) {
        fingerprint = incoming.fingerprint
        content = incoming.article.text
        blocks = incoming.blocks
        speakers = incoming.speakers
        hyperlinks = incoming.hyperlinks
    }

    /// Adds the row.
    func insert(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO text (fingerprint, content, blocks, speakers, hyperlinks) VALUES (?, ?, ?, ?, ?)")
        try statement.execute(arguments: [fingerprint, content, Data(blocks.bytes), speakers, hyperlinks.lines])
    }

    /// The row of a text that the library has.
    static func row(_ db: Database, of fingerprint: TextFingerprint) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT id FROM text WHERE fingerprint = ?")
        return try Int64.fetchOne(statement, arguments: [fingerprint])
    }

    /// Keeps where the words of a text lead, unless that is known: the text may have come without it before.
    static func complete(_ row: Int64, with hyperlinks: HyperlinkCode, _ db: Database) throws {
        guard let lines = hyperlinks.lines else { return }
        try db.cachedStatement(sql: "UPDATE text SET hyperlinks = ? WHERE id = ? AND hyperlinks IS NULL")
            .execute(arguments: [lines, row])
    }
}
