import ParallaxReader
import Synchronization

/// Lets at most ten progress messages a second through, and every message of another kind.
final class ProgressGate: Sendable {
    private static let gap = Duration.milliseconds(100)
    private let last = Mutex<ContinuousClock.Instant?>(nil)

    /// Whether to send the message at this moment. The last step of all always passes.
    func passes(_ message: Message, at now: ContinuousClock.Instant) -> Bool {
        guard case .opening(let done, let all) = message, done != all else { return true }
        return last.withLock { last in
            if let last, now - last < Self.gap { return false }
            last = now
            return true
        }
    }
}
