import Foundation
import Testing

/// A terminal with a shell in it: one tmux server of its own, which goes with the value.
final class TmuxSession {
    /// Where the shell is; the program's path is its variable `P`.
    let folder: ScratchFolder

    /// What the shell says when it waits for a line.
    static let prompt = "ready$"
    /// How often a screen is looked at before it counts as missing: a minute at least. Looks are counted and not seconds,
    /// for other tests may keep this one from looking for longer than that.
    private static let looks = 2_400
    private static let pause: Duration = .milliseconds(25)

    /// Starts a shell that knows nothing of the tests' environment.
    init(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) async throws {
        folder = try ScratchFolder()
        let known = ["LANG": "C.UTF-8", "TERM": "tmux-256color", "PS1": Self.prompt + " ", "P": Binary.path]
        let variables = known.merging(environment) { $1 }.merging(["PATH": "/usr/bin:/bin", "HOME": folder.path]) { $1 }
        let shell = ["env", "-i"] + variables.map { "\($0)=\($1)" } + ["/bin/sh", "-i"]
        try tmux(["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path] + shell)
        try await shows(Self.prompt)
        try type("ulimit -c 0")
        try press("Enter")
    }

    deinit { _ = try? tmux(["kill-server"]) }

    /// Types a line for the shell.
    func run(_ line: String) throws {
        try type(line)
        try press("Enter")
    }

    /// Types text.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

    /// Presses keys by the names tmux has for them.
    func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Sends what a terminal would send.
    func send(_ bytes: String) throws { try tmux(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) }) }

    /// Changes the size of the terminal.
    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Takes the terminal away from whatever runs in it.
    func close() throws { try tmux(["kill-server"]) }

    /// The screen as text; `styled` keeps the sequences that colour it.
    func screen(styled: Bool = false) throws -> String {
        try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
    }

    /// Writes all that programs send to the terminal from now on into a file of the folder.
    func record(to name: String) throws { try tmux(["pipe-pane", "cat > '\(folder.path)/\(name)'"]) }

    /// One of tmux's own variables, such as `cursor_flag`.
    func state(_ name: String) throws -> String {
        try tmux(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
    }

    /// Waits until the screen shows `text`, and answers the screen.
    @discardableResult
    func shows(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
        try await shows("“\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
    }

    /// Waits until the screen is as wanted, and answers it; `what` says in the failure what was waited for.
    @discardableResult
    func shows(
        _ what: String, sourceLocation: SourceLocation = #_sourceLocation, when isWanted: (String) throws -> Bool
    ) async throws -> String {
        var last = ""
        for _ in 0..<Self.looks {
            last = try screen()
            if try isWanted(last) { return last }
            try await Task.sleep(for: Self.pause)
        }
        Issue.record("the screen never showed \(what):\n\(last)", sourceLocation: sourceLocation)
        return last
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let output = folder.path + "/screen"
        _ = try ChildProcess.run(
            "tmux", ["-u", "-S", folder.path + "/socket", "-f", "/dev/null"] + arguments,
            environment: ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"], output: output)
        return folder.text(of: "screen")
    }
}
