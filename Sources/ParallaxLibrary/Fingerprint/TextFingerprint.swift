import FoundationEssentials
import GRDB
import ParallaxCore

/// Tells a text from all others: whatever path it is read from, and in every run, the same text has the same one.
struct TextFingerprint: Hashable, Sendable, Codable {
    /// The SHA-256 digest of the text's UTF-8.
    private let digest: Data

    /// The fingerprint of an article's text, which its ranges count in.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ article: Article) { digest = Data(SHA256.digest(of: article.text.utf8)) }
}

extension TextFingerprint {
    /// The digest in lower-case hexadecimal digits, as `sha256sum` prints it.
    var hexadecimal: String { digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    /// The fingerprint of 64 hexadecimal digits; `nil` for anything else.
    init?(hexadecimal: String) {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        guard digits.count == 64, hexadecimal.utf8.count == 64 else { return nil }
        digest = Data((0..<32).map { UInt8(digits[2 * $0] * 16 + digits[2 * $0 + 1]) })
    }
}

extension TextFingerprint: Comparable {
    static func < (left: TextFingerprint, right: TextFingerprint) -> Bool {
        left.digest.lexicographicallyPrecedes(right.digest)
    }
}

extension TextFingerprint: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { digest.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> TextFingerprint? {
        Data.fromDatabaseValue(value).map(TextFingerprint.init(digest:))
    }

    private init(digest: Data) { self.digest = digest }
}

extension TextFingerprint {
    /// The newest texts of articles, by the articles' names.
    static func of(_ ids: some Collection<Article.ID>, _ db: Database) throws -> [Article.ID: TextFingerprint] {
        let statement = try db.cachedStatement(
            sql: "SELECT fingerprint FROM text JOIN article ON article.text = text.id WHERE article.name = ?")
        var texts: [Article.ID: TextFingerprint] = [:]
        for id in ids { texts[id] = try TextFingerprint.fetchOne(statement, arguments: [id.rawValue]) }
        return texts
    }
}
