/// Tells how far long work is: one line that is redrawn on a terminal, a line now and then elsewhere.
struct ProgressDisplay {
    private let total: Int
    private let task: String
    private let printsLines: Bool
    private let began: ContinuousClock.Instant
    private var lastLine: ContinuousClock.Instant
    private var isShown = false

    /// Seconds between lines where nothing can be redrawn.
    private static let pause: Duration = .seconds(5)

    /// - Parameters:
    ///   - task: What is being done, where that is not plain.
    ///   - printsLines: Whether there is a line now and then where nothing can be redrawn.
    init(total: Int, task: String = "", printsLines: Bool = true) {
        self.total = total
        self.task = task
        self.printsLines = printsLines
        began = .now
        lastLine = began
    }

    /// Shows how many are done; nothing any more when all are.
    ///
    /// - Parameter begun: How much of the next one is done, 0 to 1.
    mutating func show(done: Int, begun: Double = 0) {
        guard done < total else { return clear() }
        let line = ProgressLine(done: done, begun: begun, total: total, elapsed: began.duration(to: .now), task: task)
        if let columns = Console.redrawnColumns {
            Console.show("\r\u{1B}[K" + line.bar(columns: columns - 1))
            isShown = true
        } else if printsLines, lastLine.duration(to: .now) >= Self.pause {
            lastLine = .now
            // Whoever does not read it does not stop the work.
            try? Console.print(line.figures)
        }
    }

    /// Takes the line away, so that something else can be said.
    mutating func clear() {
        if isShown { Console.show("\r\u{1B}[K") }
        isShown = false
    }
}
