#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Starts a program and waits for its end.
///
/// Foundation's `Process` waits until nobody holds a descriptor it hands down, and a tmux server holds it for ever.
enum ChildProcess {
    struct Failure: Error {
        let number: Int32
    }

    /// Runs a program with its input and output in files, and answers its exit status, or 128 and the signal.
    ///
    /// - Parameter path: The program; one without a slash is looked for in `PATH`.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String], input: String = "/dev/null",
        output: String = "/dev/null", errors: String = "/dev/null"
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = freshSignals()
        defer { posix_spawnattr_destroy(&attributes) }
        var process = pid_t()
        let fault = withCStrings([path] + arguments) { argv in
            withCStrings(environment.map { "\($0)=\($1)" }) {
                posix_spawnp(&process, path, &actions, &attributes, argv, $0)
            }
        }
        guard fault == 0 else { throw Failure(number: fault) }
        return try status(of: process)
    }

    /// No signal blocked or ignored, whatever the thread that runs a test does with them.
    private static func freshSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    private static func status(of process: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure(number: errno) }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
