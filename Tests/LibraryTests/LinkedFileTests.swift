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
}
