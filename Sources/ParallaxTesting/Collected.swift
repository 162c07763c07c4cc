import ParallaxReader
import Synchronization

/// Gathers messages from background work.
final class Collected: Sendable {
    private let gathered = Mutex<[Message]>([])

    var messages: [Message] { gathered.withLock { $0 } }

    func append(_ message: Message) { gathered.withLock { $0.append(message) } }
}
