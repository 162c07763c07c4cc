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

    /// From now on the first Ctrl-C only asks; the second ends the program at once.
    static func listen() {
        // Made here, for a signal handler must not be the first to look at it.
        asked.store(false, ordering: .relaxed)
        signal(SIGINT) { number in
            guard Interruption.asked.exchange(true, ordering: .relaxed) else { return }
            signal(number, SIG_DFL)
            raise(number)
        }
    }
}
