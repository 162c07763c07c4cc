import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ctrl-C while something is being done that should end in good order.
enum Interruption {
    private static let asked = Atomic(false)

    /// What a program exits with that SIGINT has ended.
    static let exitStatus: Int32 = 128 + SIGINT

    /// Whether the user wants an end.
    static var isAsked: Bool { asked.load(ordering: .relaxed) }

    /// Says what Ctrl-C has begun, with nothing that a signal handler may not call.
    private static func tell() {
        let clearing: StaticString = "\r\u{1B}[K"
        let sentence: StaticString = "Ending after what was begun; Ctrl-C again ends at once.\n"
        if isatty(STDERR_FILENO) == 1 { write(STDERR_FILENO, clearing.utf8Start, clearing.utf8CodeUnitCount) }
        write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
    }

    /// From now on the first Ctrl-C only asks; the second ends the program at once.
    static func listen() {
        // Made here, for a signal handler must not be the first to look at it.
        asked.store(false, ordering: .relaxed)
        signal(SIGINT) { number in
            guard Interruption.asked.exchange(true, ordering: .relaxed) else { return Interruption.tell() }
            signal(number, SIG_DFL)
            raise(number)
        }
    }
}

extension Interruption {
    /// How often somebody looks whether an end is wanted; a signal handler can wake no task.
    private static let glance = Duration.milliseconds(50)

    /// Does work that Ctrl-C cancels, and answers what it answers then.
    static func cancelling<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task { try await work() }
        let watch = Task {
            while !isAsked { try await Task.sleep(for: glance) }
            task.cancel()
        }
        defer { watch.cancel() }
        return try await task.value
    }
}
