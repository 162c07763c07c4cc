import Foundation
import Testing

/// What the terminal is sent.
@Suite("Frames", .serialized)
struct FrameTests {
    private static let start = "\u{1B}[?2026h"
    private static let end = "\u{1B}[?2026l"

    @Test("everything that is painted lies between the marks of a frame, and leaving ends the last one")
    func marks() async throws {
        let session = try await TmuxSession()
        try session.record(to: "sent")
        try session.run("\"$P\" demo; echo \"status $?\"")
        try await session.shows("8 in 2 stories")
        try session.press("j", "j", "Enter", "d")
        try await session.shows("q back")
        try session.press("Q")
        try await session.shows("status 0")
        let sent = session.folder.text(of: "sent")
        let frames = sent.components(separatedBy: Self.start).dropFirst()
        #expect(frames.count >= 2)
        #expect(frames.allSatisfy { $0.contains(Self.end) })
        let unframed = frames.dropLast().compactMap { $0.components(separatedBy: Self.end).last }
        #expect(unframed.allSatisfy { !$0.contains("Courier") })
    }

    @Test("the reader has a screen of its own: what stood there before is back when it stops or ends")
    func ownScreen() async throws {
        let session = try await TmuxSession()
        try session.run("set -m; echo before; \"$P\" demo")
        try await session.shows("8 in 2 stories")
        #expect(try session.state("alternate_on") == "1" && !session.screen().contains("before"))
        try session.press("C-z")
        try await session.shows("Stopped")
        #expect(try session.state("alternate_on") == "0" && !session.screen().contains("8 in 2 stories"))
        try session.run("fg")
        try await session.shows("8 in 2 stories")
        try session.press("Q")
        try await session.shows("before")
        #expect(try session.state("alternate_on") == "0" && !session.screen().contains("8 in 2 stories"))
    }

    @Test("what a held key will show is not seen before it comes, neither after a stop nor when all is painted anew")
    func foreseen() async throws {
        let session = try await TmuxSession()
        try session.run("set -m; \"$P\" demo")
        try await session.shows("8 in 2 stories")
        for place in 2...4 {
            try session.press("j")
            try await session.shows("\(place)/8")
        }
        let seen = try session.screen()
        for _ in 0..<3 {
            try session.press("C-l")
            try await session.shows("the same screen") { $0 == seen }
        }
        try session.press("j", "k")
        try await session.shows("the same screen") { $0 == seen }
        try session.press("C-z")
        try await session.shows("Stopped")
        try session.run("fg")
        try await session.shows("the same screen") { $0 == seen }
        try session.press("Q")
    }

    @Test("no frame is sent twice, and painting anew begins with an empty screen whatever was foreseen")
    func once() async throws {
        let session = try await TmuxSession()
        try session.run("exec \"$P\" demo")
        try await session.shows("8 in 2 stories")
        try session.record(to: "sent")
        for place in 2...5 {
            try session.press("j")
            try await session.shows("\(place)/8")
        }
        // Nothing on the screen tells when the article has followed, and when the next frame is ready.
        try await Task.sleep(for: .milliseconds(500))
        let moves = try await sent(by: session, atLeast: 4)
        #expect(zip(moves, moves.dropFirst()).allSatisfy { !$1.hasPrefix($0) })
        try session.press("C-l")
        let all = try await sent(by: session, atLeast: moves.count + 1)
        #expect(all[moves.count].hasPrefix("\u{1B}[H\u{1B}[J"))
        try session.press("Q")
    }

    /// What stands between the marks of whole frames.
    private func frames(_ session: TmuxSession) -> [String] {
        session.folder.text(of: "sent").components(separatedBy: Self.start).dropFirst().compactMap { frame in
            frame.contains(Self.end) ? frame.components(separatedBy: Self.end).first : nil
        }
    }

    private func sent(by session: TmuxSession, atLeast count: Int) async throws -> [String] {
        try await session.shows("\(count) frames") { _ in frames(session).count >= count }
        return frames(session)
    }

    @Test("what a held key will show is not seen when another program stops the reader and lets it go on")
    func stoppedFromOutside() async throws {
        let session = try await TmuxSession()
        try session.run("exec \"$P\" demo")
        try await session.shows("8 in 2 stories")
        for place in 2...4 {
            try session.press("j")
            try await session.shows("\(place)/8")
        }
        let seen = try session.screen()
        try session.record(to: "sent")
        // Nothing on the screen tells when the next frame is ready.
        try await Task.sleep(for: .milliseconds(300))
        let process = try #require(pid_t(try session.state("pane_pid")))
        kill(process, SIGSTOP)
        kill(process, SIGCONT)
        let painted = try await session.shows("a frame") { _ in !frames(session).isEmpty }
        #expect(painted == seen && !session.folder.text(of: "sent").contains("5/8"))
        try session.press("Q")
    }
}
