import ParallaxCore
import ParallaxScreen

/// One row of a comparison, both columns at once: they cannot come apart.
struct CompareRow: Hashable, Sendable {
    /// What one column shows in the row.
    enum Content: Hashable, Sendable {
        /// A part of the article's text.
        case text(TextRange, Role)
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

    init(left: Content = .blank, right: Content = .blank, passage: Int? = nil, mark: String? = nil) {
        self.left = left
        self.right = right
        self.passage = passage
        self.mark = mark
    }

    func content(on side: Side) -> Content { side == .left ? left : right }

    /// The text one side shows in the row.
    func range(on side: Side) -> TextRange? {
        guard case .text(let range, _) = content(on: side) else { return nil }
        return range
    }
}
