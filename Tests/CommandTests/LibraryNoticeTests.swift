import Foundation
import Testing

/// What the reader says about the file that keeps corrections; what is kept in it is tested beside the library.
@Suite("The library of a session", .serialized)
struct LibraryNoticeTests {
    private func session() async throws -> TmuxSession {
        let session = try await TmuxSession(columns: 120)
        try session.folder.write("left.txt", SampleArticles.left)
        try session.folder.write("right.txt", SampleArticles.right)
        return session
    }

    @Test("reading and leaving creates no library")
    func nothingCreated() async throws {
        let session = try await session()
        try session.run("\"$P\" left.txt right.txt; echo \"status $?\"")
        try await session.shows("Bridge opens after nine years of delay")
        try session.press("Q")
        try await session.shows("status 0")
        #expect(!FileManager.default.fileExists(atPath: session.folder.path + "/.local"))
    }

    @Test(
        "a file that is no library is told of, the articles are read, and the file stays as it is",
        arguments: ["--library kept.txt", "--library=\"$PWD/kept.txt\""])
    func refused(option: String) async throws {
        let session = try await session()
        let diary = String(repeating: "The ferry was late again today.\n", count: 200)
        try session.folder.write("kept.txt", diary)
        try session.run("\"$P\" \(option) left.txt right.txt")
        let screen = try await session.shows("Nothing is kept: the file is no library of Parallax; use another")
        #expect(screen.contains("Bridge opens after nine years of delay"))
        try session.press("Q")
        try await session.shows(TmuxSession.prompt)
        #expect(session.folder.text(of: "kept.txt") == diary)
    }

    @Test("the environment names a library too")
    func environment() async throws {
        let session = try await session()
        try session.folder.write("kept.txt", "no library")
        try session.run("PARALLAX_LIBRARY=kept.txt \"$P\" left.txt right.txt")
        try await session.shows("Nothing is kept: the file is no library of Parallax; use another")
    }
}
