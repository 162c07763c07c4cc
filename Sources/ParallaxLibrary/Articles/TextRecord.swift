import FoundationEssentials
import GRDB
import ParallaxCore

/// A row of `text`: a text that one article or several have or had.
struct TextRecord {
    let fingerprint: TextFingerprint
    let content: String
    let blocks: BlockCode
    let speakers: String

    init(_ incoming: IncomingArticle) {
        fingerprint = incoming.fingerprint
        content = incoming.annotated.article.text
        blocks = incoming.blocks
        speakers = incoming.speakers
    }
}

extension TextRecord: PersistableRecord {
    static let databaseTableName = "text"

    func encode(to container: inout PersistenceContainer) {
        container["fingerprint"] = fingerprint
        container["content"] = content
        container["blocks"] = Data(blocks.bytes)
        container["speakers"] = speakers
    }
}

extension TextRecord {
    /// The row of a text that the library has.
    static func row(_ db: Database, of fingerprint: TextFingerprint) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT id FROM text WHERE fingerprint = ?")
        return try Int64.fetchOne(statement, arguments: [fingerprint])
    }
}
