import Synchronization

/// A reader whose work is done as it is asked for: after each message everything it led to has come back.
public struct SteppedReader: Sendable {
    /// The reader as it is now.
    public private(set) var reader: Reader
    /// What was asked of a terminal, in order: to copy, to paint, to quit.
    public var requests: [Effect] = []
    private var pending: [Effect] = []
    private let services: any ReaderServices
    private let onReport: @Sendable (Message) -> Void

    /// Creates a reader that nothing was asked of.
    ///
    /// - Parameter onReport: Called at once, on any thread, with what work that is not done yet has to tell; the reader
    ///   takes it when the work is done.
    public init(
        _ reader: Reader, services: any ReaderServices, onReport: @escaping @Sendable (Message) -> Void = { _ in }
    ) {
        self.reader = reader
        self.services = services
        self.onReport = onReport
    }

    /// Starts it, and waits until the inputs are read.
    public mutating func start() async {
        pending += reader.start()
        await settle()
    }

    /// Sends a message, and waits for the work it leads to.
    public mutating func send(_ message: Message) async {
        pending += reader.update(message)
        await settle()
    }

    /// Sends a message and leaves the work it asks for undone; answers what that work is.
    public mutating func sendWithoutSettling(_ message: Message) -> [Effect] { reader.update(message) }

    /// Does the work that was asked for, in order, until none is left.
    public mutating func settle() async {
        while !pending.isEmpty {
            for message in await answers(to: pending.removeFirst()) { pending += reader.update(message) }
        }
    }

    private mutating func answers(to effect: Effect) async -> [Message] {
        let reports = Reports(telling: onReport)
        switch effect {
        case .open:
            let problems = await services.open { reports.add($0) }
            return reports.all + [.opened(problems: problems)]
        case .watch, .stop: return []
        case .quit, .demo, .suspend, .repaint, .copy, .paint: requests.append(effect)
        default:
            let answer = await services.answer(to: effect) { reports.add($0) }
            return reports.all + [answer].compactMap(\.self)
        }
        return []
    }
}

/// Gathers messages from background work.
private final class Reports: Sendable {
    private let gathered = Mutex<[Message]>([])
    private let tell: @Sendable (Message) -> Void

    init(telling tell: @escaping @Sendable (Message) -> Void) { self.tell = tell }

    var all: [Message] { gathered.withLock { $0 } }

    func add(_ message: Message) {
        gathered.withLock { $0.append(message) }
        tell(message)
    }
}
