/// One terminal cell.
public struct Cell: Hashable, Sendable {
    /// The grapheme cluster drawn here; empty when the cell to the left is two columns wide.
    public let grapheme: Grapheme
    /// What it means.
    public let ink: Ink

    /// Creates a cell.
    public init(_ grapheme: Grapheme, ink: Ink) {
        self.grapheme = grapheme
        self.ink = ink
    }

    /// An empty cell.
    public static let blank = Cell(.space, ink: Ink(.text))

    /// The cluster as text; `""` when the cell to the left is two columns wide.
    public var text: String { grapheme.text }

    /// Whether this is the second column of the cluster to its left.
    public var isSecondHalf: Bool { grapheme.isEmpty }
}
