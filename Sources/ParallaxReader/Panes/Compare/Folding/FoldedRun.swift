import ParallaxCore

/// Passages that are folded to one row.
struct FoldedRun: Hashable, Sendable {
    /// The passages.
    let passages: Range<Int>
    private let left: Range<Int>
    private let right: Range<Int>
    private let leftStart: Int?
    private let rightStart: Int?
    private let isShared: Bool

    /// Folds a run of `passages`, those of `comparison`.
    init(_ run: Range<Int>, of passages: [Passage], in comparison: Comparison) {
        self.passages = run
        left = Self.span(passages[run].map(\.left))
        right = Self.span(passages[run].map(\.right))
        leftStart = left.first.map { comparison.left.sentences[$0].range.start }
        rightStart = right.first.map { comparison.right.sentences[$0].range.start }
        isShared = passages[run].allSatisfy { $0.kind == .same }
    }

    private static func span(_ ranges: [Range<Int>]) -> Range<Int> {
        let filled = ranges.filter { !$0.isEmpty }
        guard let first = filled.first, let last = filled.last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }

    /// Where the folded text of one side begins; `nil` when that side has none.
    func start(on side: Side) -> Int? { side == .left ? leftStart : rightStart }

    /// What the row says.
    var words: String {
        if isShared { return Self.count(left.count, "shared sentence") }
        let parts = [(left.count, "A"), (right.count, "B")].filter { $0.0 > 0 }
            .map { "\(Self.count($0.0, "sentence")) of \($0.1)" }
        return parts.joined(separator: " and ") + " not shared"
    }

    private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
