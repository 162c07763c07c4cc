import Foundation
import Testing

/// Real programs that the reader hands an article to.
@Suite("Other programs")
struct ChildProgramTests {
    /// What is said of a program that reads the first article of the demo.
    private func said(of program: String) throws -> String {
        try ProgramRun(["--plain", "demo"], input: "open\n|\(program)\n").output
    }

    @Test("a program reads the article on its standard input to the end")
    func input() throws {
        #expect(try said(of: "head -c 30").contains("head: done: New Heron Bridge"))
    }

    @Test("no shell stands between: what a shell would obey arrives as it was typed")
    func words() throws {
        #expect(try said(of: "printf %s,%s $HOME '`id`; x'").contains("printf: done: $HOME,`id`; x"))
    }

    @Test("a program has a session of its own and no terminal")
    func session() throws {
        let script = #"set -- $(cat /proc/$$/stat); test "$1" = "$6" && test "$7" = 0 && echo alone"#
        #expect(try said(of: "sh -c '\(script)'").contains("sh: done: alone"))
    }

    @Test("a program that fails is told with its status and what it said")
    func failure() throws {
        let output = try said(of: "sh -c 'echo no luck >&2; exit 7'")
        #expect(output.contains("7") && output.contains("no luck"))
    }

    @Test("a program nobody has is told")
    func unknown() throws {
        #expect(try said(of: "surely-no-program-of-this-name").contains("surely-no-program-of-this-name"))
    }

    @Test(
        "4,096 bytes of what it writes are kept, and a flood is read to its end", arguments: [4_096, 4_097, 3_000_000])
    func flood(bytes: Int) throws {
        let output = try said(of: "sh -c 'head -c \(bytes) /dev/zero | tr \"\\0\" @'")
        let typed = 1
        #expect(output.count { $0 == "@" } == 4_096 + typed)
    }

    @Test("a program has its three files and nothing else of the reader, least of all the terminal")
    func files() async throws {
        let session = try await TmuxSession()
        try session.run("\"$P\" demo")
        try await session.shows("8 in 2 stories")
        // A key that is foreseen has led what is painted elsewhere and back.
        try session.press("j", "k", "Enter", "j", "j", "j")
        try session.type("|sh -c 'ls -l /proc/$$/fd >files; echo >done'")
        try session.press("Enter")
        try await session.shows("what it has") { _ in !session.folder.text(of: "done").isEmpty }
        let files = session.folder.text(of: "files").split(separator: "\n").compactMap { line in
            line.contains(" -> ") ? line.components(separatedBy: " -> ").last : nil
        }
        #expect(files.count >= 3 && !files.contains { $0.hasPrefix("/dev/pts") }, "\(files)")
        #expect(files.count { $0.hasSuffix("(deleted)") } == 1, "its input: \(files)")
        try session.press("Q")
    }

    @Test("stopping ends a program and what it started")
    func stopping() async throws {
        let session = try await TmuxSession()
        try session.run("\"$P\" demo")
        try await session.shows("8 in 2 stories")
        try session.press("Enter")
        try session.type("|sh -c 'sleep 600 & echo $! >child; wait'")
        try session.press("Enter")
        try await session.shows("the number of the child") { _ in !session.folder.text(of: "child").isEmpty }
        let child = try #require(
            Int32(session.folder.text(of: "child").trimmingCharacters(in: .whitespacesAndNewlines)))
        try session.press("Escape")
        try await session.shows("its end") { _ in kill(child, 0) != 0 }
    }
}
