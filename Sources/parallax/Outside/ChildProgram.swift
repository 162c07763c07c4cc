import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program, started without a shell in a session of its own: it cannot read from the terminal, and a key that
/// stops the reader does not stop it.
struct ChildProgram {
    private let id: pid_t

    /// Starts a program that is looked for in `PATH`; its standard error goes where its output goes.
    ///
    /// - Throws: ``CommandProblem/unknownProgram(name:)``, or ``CommandProblem/unstartable(name:reason:)``.
    init(_ arguments: [String], input: Int32, output: Int32) throws(CommandProblem) {
        let name = arguments.first ?? ""
        var actions = Self.noActions
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (source, target) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (output, STDERR_FILENO)] {
            posix_spawn_file_actions_adddup2(&actions, source, target)
        }
        var attributes = Self.noAttributes
        Self.prepare(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var words = Self.copies(of: arguments)
        var variables = Self.copies(of: ProcessInfo.processInfo.environment.map { "\($0)=\($1)" })
        defer { for word in words + variables { free(word) } }
        var id: pid_t = 0
        let failure = posix_spawnp(&id, name, &actions, &attributes, &words, &variables)
        if failure == ENOENT { throw .unknownProgram(name: name) }
        guard failure == 0 else {
            throw .unstartable(name: name, reason: strerror(failure).map { String(cString: $0) } ?? "error \(failure)")
        }
        self.id = id
    }

    /// How it ended, as shells count; `nil` while it runs.
    func status() -> Int32? {
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) != 0 else { return nil }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// Ends it and whatever it started.
    func end() {
        kill(-id, SIGKILL)
        waitpid(id, nil, 0)
    }
}

extension ChildProgram {
    #if canImport(Glibc)
        private typealias Attributes = posix_spawnattr_t
        private static var noActions: posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
        private static var noAttributes: Attributes { Attributes() }
        /// `POSIX_SPAWN_SETSID` of glibc 2.26, which its header hides.
        private static let newSession: Int32 = 0x80
    #else
        private typealias Attributes = posix_spawnattr_t?
        private static var noActions: posix_spawn_file_actions_t? { nil }
        private static var noAttributes: Attributes { nil }
        private static let newSession: Int32 = 0x0400
    #endif

    /// Strings as C takes them, ended by `nil`; whoever asks frees them.
    private static func copies(of strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
        strings.map { strdup($0) } + [nil]
    }

    /// A session of its own, and the signals as programs expect them.
    private static func prepare(_ attributes: inout Attributes) {
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCHLD] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, Int16(flags))
    }
}
