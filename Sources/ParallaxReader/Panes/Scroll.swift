/// A window of rows over a longer list of lines.
struct Scroll: Hashable, Sendable {
    /// The first line shown.
    private(set) var top = 0
    /// Lines there are.
    private(set) var lines = 0
    /// Rows there are to show them.
    private(set) var rows = 0
    /// Lines above the one the reader is at where the view was left, until it is known which one that is.
    var above: Int?

    /// The last value `top` may have.
    private var lastTop: Int { max(0, lines - rows) }

    /// The lines in view.
    var visible: Range<Int> { top..<min(lines, top + rows) }

    mutating func resize(lines newLines: Int, rows newRows: Int) {
        lines = newLines
        rows = newRows
        move(to: top)
    }

    mutating func move(to line: Int) { top = min(max(0, line), lastTop) }

    mutating func move(by delta: Int) { move(to: top + delta) }

    /// Brings `line` into view, with `margin` lines around it where there is room; stays put when it is there already.
    mutating func reveal(_ line: Int, margin: Int = 0) {
        let margin = min(margin, max(0, (rows - 1) / 2))
        if line < top + margin {
            move(to: line - margin)
        } else if line >= top + rows - margin {
            move(to: line - rows + 1 + margin)
        }
    }

    /// Puts the line the reader is at where it stood when the view was left; does nothing from then on.
    mutating func settle(_ line: Int) {
        guard let above, rows > 0 else { return }
        self.above = nil
        move(to: line - above)
    }

    /// How far the last visible line is down, 0 to 100.
    var percent: Int { lines <= rows ? 100 : min(100, visible.upperBound * 100 / lines) }

    /// The rows a command moves by; `nil` when it is not a vertical motion.
    func distance(of command: Command, count: Int?) -> Int? {
        let times = count ?? 1
        switch command {
        case .nextLine: return times
        case .previousLine: return -times
        case .pageDown: return times * max(1, rows - 2)
        case .pageUp: return -times * max(1, rows - 2)
        case .halfPageDown: return times * max(1, rows / 2)
        case .halfPageUp: return -times * max(1, rows / 2)
        case .top: return -lines
        case .bottom: return lines
        default: return nil
        }
    }
}
