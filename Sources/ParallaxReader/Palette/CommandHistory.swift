/// The command lines that were run, the last last.
struct CommandHistory: Hashable, Sendable {
    private(set) var lines: [String]
    /// The line that is shown again.
    private var place: Int?
    /// What was typed before.
    private var typed = ""

    /// Lines that are remembered.
    private static let limit = 100
    /// Bytes of a line that is remembered.
    private static let longest = 1_000

    init(_ lines: [String] = []) { self.lines = lines.filter { $0.utf8.count <= Self.longest }.suffix(Self.limit) }

    /// Remembers a line; an earlier one that is the same goes.
    mutating func add(_ line: String) {
        guard line.utf8.count <= Self.longest else { return }
        lines = (lines.filter { $0 != line } + [line]).suffix(Self.limit)
    }

    /// Whether an earlier line is shown.
    var isRecalling: Bool { place != nil }

    /// Goes on from what is typed.
    mutating func rewind() { place = nil }

    /// The line before the one that is shown; `nil` when there is none.
    mutating func earlier(than text: String) -> String? {
        let next = (place ?? lines.count) - 1
        guard lines.indices.contains(next) else { return nil }
        if place == nil { typed = text }
        place = next
        return lines[next]
    }

    /// The line after the one that is shown, at last what was typed.
    mutating func later() -> String? {
        guard let place else { return nil }
        let next = place + 1
        self.place = next < lines.count ? next : nil
        return next < lines.count ? lines[next] : typed
    }
}
