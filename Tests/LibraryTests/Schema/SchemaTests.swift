import Foundation
import GRDB
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

/// Every released schema is kept as SQL: what made a library of that time, and what a migrated one must look like.
@Suite("The library's schema")
struct SchemaTests {
    private let folder = ScratchFolder()
    private let article = AnnotatedArticle.invented("ferry")

    private static let newest = 6

    private var path: String { folder("library.sqlite") }

    private static func file(_ version: Int) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Schemas/\(version).sql")
            .standardized
    }

    private func dump(_ path: String) throws -> String {
        try DatabaseQueue(path: path).read { db in
            let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let migrations = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY 1")
            let statements = try String.fetchAll(
                db,
                sql: """
                    SELECT sql FROM sqlite_schema
                    WHERE sql IS NOT NULL AND name NOT LIKE 'fullText\\_%' ESCAPE '\\' AND name NOT LIKE 'grdb%'
                    ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name
                    """)
            return """
                PRAGMA application_id = \(application);
                CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
                INSERT INTO grdb_migrations VALUES \(migrations.map { "('\($0)')" }.joined(separator: ", "));
                \(statements.joined(separator: ";\n"));

                """
        }
    }

    /// A library as an earlier Parallax left it, with one correction of the article in it.
    private func makeOld(_ version: Int) throws {
        let database = try DatabaseQueue(path: path)
        let sql = try String(contentsOf: Self.file(version), encoding: .utf8)
        try database.write { db in
            try db.execute(sql: sql)
            // A dump holds no rows; this one comes with the table.
            let unnamed = "INSERT INTO outlet (id, name, sortKey) VALUES (0, '', char(1114111))"
            if version > 1 { try db.execute(sql: unnamed) }
            let fingerprint = try #require(
                Data(base64Encoded: "k1LPmC3HZddWahQEz5be6J2rvw7BqNILGWcK3yPNAsM="))
            try db.execute(
                sql: "INSERT INTO quoteCorrection VALUES (?, 0, 9, 'Captain', 'speech')", arguments: [fingerprint])
        }
        try database.close()
    }

    @Test("a new library has the schema that is written down; PARALLAX_RECORD=1 writes it down anew")
    func golden() throws {
        try Library(at: .file(path: path)).add([article])
        let schema = try dump(path)
        if ProcessInfo.processInfo.environment["PARALLAX_RECORD"] == "1" {
            try schema.write(to: Self.file(Self.newest), atomically: true, encoding: .utf8)
        }
        #expect(try schema == String(contentsOf: Self.file(Self.newest), encoding: .utf8))
    }

    @Test(
        "a library of every earlier schema is migrated when it is read, and keeps what was decided",
        arguments: 1..<newest)
    func migrated(version: Int) throws {
        try makeOld(version)
        #expect(try Library(.file(path: path), article).article(article.id)?.quotes.first?.speaker == "Captain")
        #expect(try dump(path) == String(contentsOf: Self.file(Self.newest), encoding: .utf8))
    }

    @Test("before it is migrated, a copy is made that only its owner may read", arguments: 1..<newest)
    func backup(version: Int) throws {
        try makeOld(version)
        let before = try dump(path)
        try Library(at: .file(path: path)).add([article])
        let copy = path + ".backup-\(version)"
        #expect(try dump(copy) == before)
        #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
        #expect(!folder.names.contains { $0.hasSuffix(".part") })
        try Library(at: .file(path: path)).add([.invented("other", text: "Low tide.")])
        #expect(try dump(copy) == before)
    }

    @Test("when no copy can be made, an older library is refused and stays as it is", arguments: 1..<newest)
    func noBackup(version: Int) throws {
        try makeOld(version)
        let before = folder.bytes("library.sqlite")
        folder.folder("library.sqlite.backup-\(version)")
        folder.write("library.sqlite.backup-\(version)/full", [])
        #expect(throws: LibraryProblem.self) { try Library(at: .file(path: path)).add([article]) }
        #expect(throws: LibraryProblem.self) { try Library(at: .file(path: path)).check() }
        #expect(folder.bytes("library.sqlite") == before)
        #expect(!folder.names.contains { $0.contains(".part") })
    }

    /// Texts that take a while to copy.
    private func fill() throws {
        let database = try DatabaseQueue(path: path)
        try database.write { db in
            for _ in 0..<24 {
                try db.execute(
                    sql: """
                        INSERT INTO text (fingerprint, content, blocks, speakers)
                        VALUES (randomblob(32), hex(randomblob(500000)), x'', '')
                        """)
            }
        }
        try database.close()
    }

    @Test("of many programs that start on an older library one migrates it, and all of them read it", arguments: 0..<4)
    func startedTogether(round: Int) throws {
        try makeOld(5)
        try fill()
        let before = try dump(path)
        let programs = try (0..<5).map { _ in try Writer(library: path, "check") }
        #expect(programs.flatMap { $0.lines() }.isEmpty)
        #expect(try dump(path) == String(contentsOf: Self.file(Self.newest), encoding: .utf8))
        #expect(try dump(path + ".backup-5") == before)
        #expect(folder.names.filter { $0.contains("backup") } == ["library.sqlite.backup-5"])
    }

    @Test("of many that use an older library at once in one program all read it")
    func usedTogether() async throws {
        try makeOld(5)
        try fill()
        let path = path
        try await withThrowingTaskGroup { group in
            for _ in 0..<5 { group.addTask { try Library(at: .file(path: path)).check() } }
            try await group.waitForAll()
        }
        #expect(folder.names.filter { $0.contains("backup") } == ["library.sqlite.backup-5"])
    }
}
