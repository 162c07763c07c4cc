import Foundation
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("The library's file")
struct LibraryFileTests {
    private let folder = ScratchFolder()
    private let article = AnnotatedArticle.invented("ours.txt")

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("reading creates nothing")
    func readingCreatesNothing() throws {
        let library = try Library(.file(path: folder("data/library.sqlite")), article)
        try library.check()
        #expect(try library.article(article.id) == article)
        #expect(library.corrections(left: article.id, right: article.id).isEmpty)
        #expect(folder.names.isEmpty)
    }

    @Test("the first decision creates folders and files that nobody else may read")
    func permissions() throws {
        let library = try Library(.file(path: folder("share/parallax/library.sqlite")), article)
        try library.keep([.numbered(1)], of: article.id)
        #expect(try mode(folder("share")) == 0o700)
        #expect(try mode(folder("share/parallax")) == 0o700)
        for file in ["library.sqlite", "library.sqlite-wal", "library.sqlite-shm"] {
            #expect(try mode(folder("share/parallax/" + file)) == 0o600)
        }
    }

    @Test("a folder that is there already keeps its permissions")
    func folderLeftAlone() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        try Library(.file(path: folder("library.sqlite")), article).keep([.numbered(1)], of: article.id)
        #expect(try mode(folder.path) == 0o755)
        #expect(try mode(folder("library.sqlite")) == 0o600)
    }

    @Test("an empty file, as a creation that was cut short leaves it, becomes a library")
    func emptyFile() throws {
        folder.write("library.sqlite", [])
        let library = try Library(.file(path: folder("library.sqlite")), article)
        #expect(try library.article(article.id) == article)
        try library.keep([.numbered(1)], of: article.id)
        #expect(try library.article(article.id)?.corrections == [.numbered(1)])
    }

    @Test("files beside the library that point elsewhere lead nowhere", arguments: ["-wal", "-shm", "-journal"])
    func symbolicLinks(suffix: String) throws {
        let victim = folder.write("victim", "precious".utf8)
        try FileManager.default.createSymbolicLink(
            atPath: folder("library.sqlite" + suffix), withDestinationPath: victim)
        try? Library(.file(path: folder("library.sqlite")), article).keep([.numbered(1)], of: article.id)
        #expect(folder.bytes("victim") == Array("precious".utf8))
    }
}
