import Foundation
import Testing

/// What is left of the terminal when the reader does not end by itself.
@Suite("Signals and lost terminals", .serialized)
struct SignalTests {
    @Test(
        "a signal gives the terminal back and is told by the status",
        arguments: [(SIGTERM, 143), (SIGSEGV, 139), (SIGUSR1, 138), (SIGALRM, 142), (SIGXCPU, 152), (SIGSYS, 159)])
    func signal(number: Int32, status: Int) async throws {
        let session = try await TmuxSession()
        try session.run("stty -a >before; clear")
        try session.run(RunningProgram.line("\"$P\" demo"))
        try await session.shows("8 in 2 stories")
        try #require(RunningProgram(session.folder)).send(number)
        try await session.shows("status \(status)")
        try session.run("stty -a >after; echo written >done")
        try await session.shows("the settings") { _ in session.folder.text(of: "done") == "written\n" }
        #expect(!session.folder.text(of: "before").isEmpty)
        #expect(session.folder.text(of: "before") == session.folder.text(of: "after"))
        #expect(try session.state("alternate_on") == "0")
        #expect(try session.state("cursor_flag") == "1")
        #expect(try session.state("mouse_any_flag") == "0")
    }

    @Test("the reader goes when its terminal does")
    func hangup() async throws {
        let session = try await TmuxSession()
        try session.run(RunningProgram.line("\"$P\" demo"))
        try await session.shows("8 in 2 stories")
        let program = try #require(RunningProgram(session.folder))
        #expect(!program.isGone)
        try session.close()
        try await session.shows("the end of the program") { _ in program.isGone }
    }
}
