import Foundation
import Testing

@Suite("A reader that is killed")
struct KilledReaderTests {
    @Test("his place is kept a second after the last key, and while keys go on coming")
    func place() async throws {
        let session = try await TmuxSession(columns: 120, rows: 30)
        for number in 1...9 {
            try session.folder.write("many/\(number).txt", "Lamp \(number)\n\n\(SampleArticles.left)")
        }
        try session.run("\"$P\" add --library l.sqlite many")
        try await session.shows("9 added")
        try await kill(session, pressing: ["j", "j", "j"], pause: .milliseconds(1_800))
        let keys = ["G"] + (0..<24).map { $0 % 2 == 0 ? "k" : "j" }
        try await kill(session, at: "4/9", pressing: keys)
        try await start(session, at: "/9")
        #expect(try session.screen().contains(/[89]\/9/))
    }

    private func start(_ session: TmuxSession, at place: String) async throws {
        try session.run("clear; " + RunningProgram.line("\"$P\" --library l.sqlite") + "; stty sane")
        try await session.shows(place)
    }

    /// Starts the reader, presses keys a third of a second apart, and kills it.
    private func kill(
        _ session: TmuxSession, at place: String = "1/9", pressing keys: [String], pause: Duration = .zero
    ) async throws {
        try await start(session, at: place)
        for key in keys {
            try session.press(key)
            try await Task.sleep(for: .milliseconds(300))
        }
        try await Task.sleep(for: pause)
        try #require(RunningProgram(session.folder)).send(SIGKILL)
        try await session.shows("status 137")
    }
}
