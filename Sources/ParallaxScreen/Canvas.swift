/// A grid of cells that panes draw on.
///
/// A canvas always holds exactly `size.rows × size.columns` cells, and a wide grapheme always owns two of them: writing
/// over either half blanks the other. Drawing outside the canvas is ignored, so panes need no clipping code.
public struct Canvas: Hashable, Sendable {
    /// How large the canvas is.
    public let size: Size
    private var cells: [Cell]

    /// Creates a blank canvas.
    public init(size: Size) {
        self.size = size
        self.cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// The row at `y`, left to right.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        cells[(y * size.columns)..<((y + 1) * size.columns)]
    }
}
