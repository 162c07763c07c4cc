import ParallaxReader
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Tells now and then how far long work is, where nothing is drawn: a line on standard error, which no pipe reads.
final class PlainProgress: Sendable {
    private let last = Mutex(ContinuousClock.now)

    /// Time between two lines; work that takes less says nothing.
    private static let pause: Duration = .seconds(2)

    /// Takes a message of work that is not done yet.
    func take(_ message: Message) {
        guard let words = message.progress, isDue(at: .now) else { return }
        Console.show(words + "\n")
    }

    /// Whether the last line is long enough ago.
    func isDue(at now: ContinuousClock.Instant) -> Bool {
        last.withLock { last in
            guard now - last >= Self.pause else { return false }
            last = now
            return true
        }
    }

    /// The time counts from here on: work begins.
    func begin() { last.withLock { $0 = .now } }
}
