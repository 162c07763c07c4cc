import Testing

/// The end of a session whose last decisions another program's writing keeps out of the library.
@Suite("Leaving while another program holds the library", .serialized)
struct LeavingTests {
    /// A star, a tag and the end, all while the library is held.
    private func leaving() async throws -> (session: TmuxSession, holder: LibraryHolder) {
        let session = try await TmuxSession(columns: 120)
        try session.folder.write("left.txt", SampleArticles.left)
        let path = session.folder.path + "/kept.sqlite"
        _ = try ProgramRun(["add", session.folder.path + "/left.txt", "--library", path])
        try session.run("\"$P\" --library kept.sqlite; echo \"status $?\"")
        try await session.shows("We have waited")
        let holder = try LibraryHolder(path)
        try session.press("*")
        try session.type("tpier")
        try session.press("Enter", "Q")
        try await session.shows("Keeping what you decided … Ctrl-C ends the waiting.")
        return (session, holder)
    }

    @Test("what is refused is said once the terminal is given back, and told by the status")
    func refused() async throws {
        let (session, holder) = try await leaving()
        let screen = try await session.shows("status 1")
        #expect(screen.contains("parallax: "))
        #expect(screen.contains("decisions are lost. Not kept: another program holds the library; try again"))
        #expect(try session.state("alternate_on") == "0")
        try holder.release()
    }

    @Test("what is kept as soon as the other is done is no failure")
    func late() async throws {
        let (session, holder) = try await leaving()
        try holder.release()
        let screen = try await session.shows("status 0")
        #expect(!screen.contains("lost"))
        let list = try ProgramRun(["list", "--json", "--library", session.folder.path + "/kept.sqlite"])
        #expect(list.output.contains("pier") && list.output.contains("\"starred\":true"))
    }

    @Test("Ctrl-C ends the waiting")
    func interrupted() async throws {
        let (session, holder) = try await leaving()
        try session.press("C-c")
        let screen = try await session.shows("status 1")
        #expect(screen.contains("may be lost"))
        try holder.release()
    }
}
