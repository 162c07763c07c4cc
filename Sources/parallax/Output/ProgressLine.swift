import ParallaxScreen

/// How far long work is, as one line.
struct ProgressLine {
    let done: Int
    /// How much of the next one is done, 0 to 1.
    var begun = 0.0
    let total: Int
    let elapsed: Duration
    /// What is being done, where that is not plain.
    var task = ""

    /// The narrowest bar that says anything.
    private static let narrowest = 8
    private static let widest = 40

    /// Items, rate and time left, in words.
    var figures: String {
        let seconds = elapsed / .seconds(1)
        let count = task.isEmpty ? "\(done) of \(total)" : "\(task): \(done) of \(total)"
        guard reached > 0, seconds > 0 else { return count }
        let rate = reached / seconds
        let pace = begun > 0 ? "\(Int(begun * 100)) % of the next" : "\(Self.shown(rate)) a second"
        return "\(count), \(pace), \(Self.clock((Double(total) - reached) / rate)) left"
    }

    private var reached: Double { Double(done) + begun }

    /// A bar and the figures, within a width in cells.
    func bar(columns: Int) -> String {
        let figures = String(figures.prefix(max(0, columns)))
        let width = min(columns - figures.utf8.count - 2, Self.widest)
        guard width >= Self.narrowest, total > 0 else { return figures }
        let filled = Int(Double(width) * reached / Double(total))
        let bar = colored(String(repeating: "█", count: filled)) + String(repeating: "░", count: width - filled)
        return bar + "  " + figures
    }

    private func colored(_ text: String) -> String {
        let depth = SheetStyle.terminalDepth
        guard depth != .none, let theme = try? Theme.printed() else { return text }
        return theme.style(for: Ink(.accent), depth: depth).graphicRendition(at: depth) + text
            + Style().graphicRendition(at: depth)
    }

    private static func shown(_ rate: Double) -> String {
        rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))"
    }

    /// Minutes and seconds, with hours when there are any.
    private static func clock(_ seconds: Double) -> String {
        let seconds = Int(min(seconds, 359_999))
        let tail = padded(seconds % 60)
        guard seconds >= 3_600 else { return "\(seconds / 60):\(tail)" }
        return "\(seconds / 3_600):\(padded(seconds / 60 % 60)):\(tail)"
    }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
