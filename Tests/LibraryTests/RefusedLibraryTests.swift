import Foundation
import GRDB
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Files that cannot be a library")
struct RefusedLibraryTests {
    private let folder = ScratchFolder()
    private let article = AnnotatedArticle.invented("ours.txt")

    private var path: String { folder("library.sqlite") }

    /// Reading goes on, the decision is refused for one reason, and the file is as it was.
    private func expectRefusal(_ problem: LibraryProblem) throws {
        let before = folder.bytes("library.sqlite")
        let library = try Library(.file(path: path), article)
        #expect(throws: problem) { try library.check() }
        #expect(try library.article(article.id) == article)
        #expect(throws: problem) { try library.keep([.numbered(1)], of: article.id) }
        #expect(try library.article(article.id) == article)
        #expect(folder.bytes("library.sqlite") == before)
    }

    /// Opens the file as any program may, and closes it again.
    private func change(_ sql: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { try $0.execute(sql: sql) }
        try database.close()
    }

    @Test("a library of a newer Parallax stays as it is, byte by byte")
    func newer() throws {
        try Library(.file(path: path), article).keep([.numbered(7)], of: article.id)
        try change("INSERT INTO grdb_migrations VALUES ('1000 from the future')")
        try expectRefusal(.newer(path: path))
    }

    @Test("a database of another program stays as it is, byte by byte")
    func foreign() throws {
        try change("CREATE TABLE bookmark (address TEXT)")
        try expectRefusal(.foreign(path: path))
    }

    @Test("a text file stays as it is")
    func text() throws {
        folder.write("library.sqlite", String(repeating: "Dear diary, the ferry was late.\n", count: 200).utf8)
        try expectRefusal(.foreign(path: path))
    }

    @Test("a library whose tables are overwritten stays as it is")
    func damaged() throws {
        try Library(.file(path: path), article).keep([.numbered(7)], of: article.id)
        try change("PRAGMA wal_checkpoint(TRUNCATE)")
        var bytes = try #require(folder.bytes("library.sqlite"))
        for index in 4096..<bytes.count { bytes[index] = 0xA5 }
        folder.write("library.sqlite", bytes)
        try expectRefusal(.damaged(path: path))
    }

    @Test("a folder or a pipe in the library's place is refused", arguments: ["/library", "/pipe"])
    func isNoFile(name: String) throws {
        folder.folder("library")
        mkfifo(folder("pipe"), 0o600)
        let path = folder.path + name
        let library = try Library(.file(path: path), article)
        #expect(try library.article(article.id) == article)
        #expect(throws: LibraryProblem.unusable(path: path, reason: "it is not a file")) {
            try library.keep([.numbered(1)], of: article.id)
        }
        #expect(folder.names == ["library", "pipe"])
    }

    @Test("a file where the library's folder should be is refused")
    func fileAbove() throws {
        folder.write("data", "a file".utf8)
        let path = folder("data/parallax/library.sqlite")
        let library = try Library(.file(path: path), article)
        try library.check()
        #expect(try library.article(article.id) == article)
        #expect(throws: LibraryProblem.unusable(path: path, reason: "Not a directory")) {
            try library.keep([.numbered(1)], of: article.id)
        }
    }

    @Test(
        "in a folder that may only be read, a decision is refused",
        .enabled(if: geteuid() != 0, "the system's administrator may write everywhere"))
    func readOnlyFolder() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
        try expectRefusal(.unusable(path: path, reason: "Permission denied"))
    }

    @Test("every refusal is one sentence that names the path")
    func sentences() {
        let problems: [LibraryProblem] = [
            .newer(path: "/p"), .foreign(path: "/p"), .damaged(path: "/p"), .busy(path: "/p"), .full(path: "/p"),
            .unusable(path: "/p", reason: "Permission denied"),
        ]
        for sentence in problems.map(\.description) {
            #expect(sentence.contains("(/p)") && sentence.hasSuffix(".") && !sentence.contains("\n"))
        }
    }
}
