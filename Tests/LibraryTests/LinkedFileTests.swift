import Foundation
import GRDB
import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxLibrary

@Suite("A library behind a symbolic link")
struct LinkedFileTests {
    private let folder = ScratchFolder()

    @Test("may change while changes lie beside the file that the link leads to")
    func mayChange() throws {
        folder.folder("links")
        let (path, link) = (folder("library.sqlite"), folder("links/library.sqlite"))
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        let library = Library(at: .file(path: path))
        try library.add([.invented("ferry")])
        let file = LibraryFile(path: link)
        #expect(folder.bytes("library.sqlite-wal")?.isEmpty == false)
        // A program's own locks do not count for itself, so only what lies beside the file tells.
        #expect(file.mayChange)
        #expect(file.folder == LibraryFile(path: path).folder)
        library.close()
        #expect(!file.mayChange)
    }
    @Test("that leads to nothing yet is created where the link leads, and nobody else may read it")
    func leadsToNothingYet() throws {
        folder.folder("links")
        let ends = ["links/first.sqlite": "second.sqlite", "links/second.sqlite": "../data/own/library.sqlite"]
        for (link, end) in ends {
            try FileManager.default.createSymbolicLink(atPath: folder(link), withDestinationPath: end)
        }
        let file = LibraryFile(path: folder("links/first.sqlite"))
        try Library(at: .file(path: file.path)).add([.invented("ferry")])
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("data/own/library.sqlite"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(file.folder == LibraryFile(path: folder("data/own/library.sqlite")).folder)
    }

    @Test("what comes into the folder that a link leads to is told to who waits for its first article")
    func watchesFolderOfEnd() throws {
        folder.folder("links")
        folder.folder("data")
        let (link, end) = (folder("links/library.sqlite"), folder("data/library.sqlite"))
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: end)
        let watch = try #require(Library(at: .file(path: link)).watch())
        Thread.detachNewThread {
            usleep(200_000)
            _ = try? Library(at: .file(path: end)).add([.invented("ferry")])
            usleep(1_000_000)
            watch.stop()
        }
        #expect(watch.next())
    }

    @Test("that leads to itself is refused")
    func leadsToItself() throws {
        let link = folder("library.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
        #expect(throws: LibraryProblem.self) { try Library(at: .file(path: link)).add([.invented("ferry")]) }
    }
}
