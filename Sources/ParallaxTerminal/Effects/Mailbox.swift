import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Carries letters from background tasks to the main thread.
///
/// `post` may be called from any thread. The first letter of an empty box puts one byte into a pipe, so the main
/// thread waits for keys and letters with a single `poll`.
final class Mailbox: Sendable {
    private let letters = Mutex<[Letter]>([])
    private let pipe: WakePipe

    /// Creates an empty box.
    ///
    /// - Throws: `TerminalProblem.noDescriptors`.
    init() throws(TerminalProblem) {
        pipe = try WakePipe()
    }

    /// The descriptor to wait for.
    var descriptor: Int32 { pipe.reader }

    /// Puts a letter into the box and wakes the main thread.
    func post(_ letter: Letter) {
        let wasEmpty = letters.withLock { waiting in
            defer { waiting.append(letter) }
            return waiting.isEmpty
        }
        if wasEmpty { pipe.wake() }
    }

    /// Takes out every letter, in the order in which they came.
    func drain() -> [Letter] {
        _ = pipe.drain()
        return letters.withLock { waiting in
            defer { waiting.removeAll() }
            return waiting
        }
    }
}
