import ParallaxReader

/// Turns the second of two quick presses on one cell into a double click.
struct ClickCounter {
    /// The longest time between two presses that belong together.
    static let limit = Duration.milliseconds(400)

    private var last: (report: MouseReport, time: ContinuousClock.Instant)?

    /// What the reader hears of a report that came at `time`.
    mutating func event(_ report: MouseReport, at time: ContinuousClock.Instant) -> MouseEvent {
        MouseEvent(action: action(report, at: time), x: report.x, y: report.y)
    }

    private mutating func action(_ report: MouseReport, at time: ContinuousClock.Instant) -> MouseEvent.Action {
        switch report.action {
        case .wheelUp: return .wheelUp
        case .wheelDown: return .wheelDown
        case .release: return .release
        case .drag: return .drag
        case .press: break
        }
        let isSecond = last.map { $0.report == report && time - $0.time <= Self.limit } ?? false
        last = isSecond ? nil : (report, time)
        return isSecond ? .doubleClick : .press
    }
}
