/// One terminal cell.
public struct Cell: Hashable, Sendable {
    /// The grapheme cluster drawn here, or `""` when the cell to the left is two columns wide.
    public let text: String
    /// What it means.
    public let ink: Ink

    /// Creates a cell.
    public init(text: String, ink: Ink) {
        self.text = text
        self.ink = ink
    }

    /// An empty cell.
    public static let blank = Cell(text: " ", ink: Ink(.text))
}
