import ParallaxReader
import ParallaxScreen
import ParallaxTesting

/// A reader whose work is done as it is asked for, and told of; reading ahead can be left out.
struct SteppedDesk {
    private var reader: Reader
    private let services = DemoPilot.services
    var readsAhead = true
    /// Whether what a reader decides waits unkept.
    var holdsDecisions = false

    /// The screen, cell by cell.
    var screen: Canvas { reader.draw() }

    /// The screen, row by row.
    var text: String {
        let canvas = screen
        return (0..<canvas.size.rows).map { canvas.row($0).map(\.text).joined() }.joined(separator: "\n")
    }

    static func started(columns: Int, rows: Int, readsAhead: Bool = true) async -> Self {
        _ = LocaleEncoding.adoptUTF8()
        var desk = Self(reader: Reader(size: Size(columns: columns, rows: rows)), readsAhead: readsAhead)
        await desk.send(.shelved(desk.services.entries))
        await desk.send(.opened(problems: []))
        return desk
    }

    private init(reader: Reader, readsAhead: Bool) { (self.reader, self.readsAhead) = (reader, readsAhead) }

    /// Sends a message, does the work it leads to and answers what that was.
    @discardableResult
    mutating func send(_ message: Message) async -> [Effect] {
        var waiting = reader.update(message)
        var done: [Effect] = []
        while !waiting.isEmpty {
            let effect = waiting.removeFirst()
            done.append(effect)
            if !readsAhead, case .readAhead = effect { continue }
            if holdsDecisions, effect.isDecision { continue }
            if let answer = await services.answer(to: effect) { waiting += reader.update(answer) }
        }
        return done
    }
}
