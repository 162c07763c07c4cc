import ParallaxCore
import ParallaxReader

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The browser of the user: the programs of `BROWSER`, parted by colons, else what the desktop opens addresses with.
struct Browser {
    /// What `BROWSER` holds.
    let wanted: String?

    #if canImport(Glibc)
        private static let usual = "xdg-open"
    #else
        private static let usual = "open"
    #endif

    /// How long a browser is watched for a failure; one that still runs then has opened.
    private static let patience: Duration = .seconds(1)
    private static let pause: Duration = .milliseconds(25)

    /// The programs to try, in order.
    var programs: [String] { wantedCommands.compactMap(\.first) + [Self.usual] }

    private var wantedCommands: [[String]] {
        (wanted ?? "").split(separator: ":").map { CommandWords(String($0)).words }.filter { !$0.isEmpty }
    }

    /// The command lines to try, the first that exists is taken. `%s` stands for the address, else it comes last.
    func commands(for link: WebLink) -> [[String]] {
        (wantedCommands + [[Self.usual]]).map { words in
            let filled = words.map {
                $0.split(separator: "%s", omittingEmptySubsequences: false).joined(separator: link.address)
            }
            return filled == words ? words + [link.address] : filled
        }
    }

    /// Opens an address.
    func open(_ link: WebLink) async throws {
        let nothing = openNothing()
        guard nothing >= 0 else { throw CommandProblem.noBrowser(tried: programs) }
        defer { close(nothing) }
        for command in commands(for: link) {
            guard let child = try start(command, on: nothing) else { continue }
            return try await watch(child, named: command[0])
        }
        throw CommandProblem.noBrowser(tried: programs)
    }

    private func start(_ command: [String], on nothing: Int32) throws -> ChildProgram? {
        do { return try ChildProgram(command, input: nothing, output: nothing) } catch .unknownProgram { return nil }
    }

    private func watch(_ child: ChildProgram, named name: String) async throws {
        let deadline = ContinuousClock.now + Self.patience
        while ContinuousClock.now < deadline {
            if let status = child.status() {
                guard status == 0 else { throw CommandProblem.browserFailed(name: name, status: status) }
                return
            }
            try await Task.sleep(for: Self.pause)
        }
    }
}

private func openNothing() -> Int32 { open("/dev/null", O_RDWR | O_CLOEXEC) }
