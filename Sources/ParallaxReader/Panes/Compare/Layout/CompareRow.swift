import ParallaxCore
import ParallaxScreen

/// One row of a comparison, both columns at once: they cannot come apart.
struct CompareRow: Hashable, Sendable {
    /// What one column shows in the row.
    enum Content: Hashable, Sendable {
        /// A part of the article's text.
        case text(CompareLine)
        /// Words of ours: no match found, stands elsewhere.
        case filler(String)
        /// Nothing: the other column has more lines.
        case blank
    }

    var left: Content
    var right: Content
    /// Index of the passage, counting from the first one under the headlines; `nil` for headlines and gaps.
    let passage: Int?
    /// The sign between the columns, on the first row of a passage.
    var mark: String?
    /// What is folded into the row; nothing else stands in it.
    let fold: FoldedRun?

    init(
        left: Content = .blank, right: Content = .blank, passage: Int? = nil, mark: String? = nil,
        fold: FoldedRun? = nil
    ) {
        self.left = left
        self.right = right
        self.passage = passage
        self.mark = mark
        self.fold = fold
    }

    func content(on side: Side) -> Content { side == .left ? left : right }

    /// The text one side shows in the row at its own place; a passage brought level from elsewhere does not count.
    func range(on side: Side) -> TextRange? {
        guard case .text(let line) = content(on: side), !line.isBorrowed else { return nil }
        return line.range
    }

    /// Where the text one side shows or folds away in the row begins.
    func start(on side: Side) -> Int? { range(on: side)?.start ?? fold?.start(on: side) }

    /// Whether the row shows the passage or hides it in a fold.
    func holds(_ wanted: Int) -> Bool { passage == wanted || fold?.passages.contains(wanted) ?? false }
}
