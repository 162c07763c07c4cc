internal import ParallaxUnicode

/// A grid of cells that panes draw on.
///
/// A canvas always holds exactly `size.rows × size.columns` cells, and a wide grapheme always owns two of them: writing
/// over either half blanks the other. Drawing outside the canvas is ignored, so panes need no clipping code.
public struct Canvas: Hashable, Sendable {
    /// How large the canvas is.
    public let size: Size
    var cells: [Cell]

    /// Creates a blank canvas.
    public init(size: Size) {
        self.size = size
        self.cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// The canvas as an area to lay panes out in.
    public var area: Rect { Rect(x: 0, y: 0, columns: size.columns, rows: size.rows) }

    /// The row at `y`, left to right.
    ///
    /// - Precondition: `y` is inside the canvas.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        cells[(y * size.columns)..<((y + 1) * size.columns)]
    }

    /// The row at `y` as plain text, spaces at its end included.
    ///
    /// - Precondition: `y` is inside the canvas.
    public func text(ofRow y: Int) -> String { row(y).map(\.text).joined() }

    /// The part of `rect` that lies on the canvas.
    func clipped(_ rect: Rect) -> (columns: Range<Int>, rows: Range<Int>) {
        let columns = (rect.x..<rect.endX).clamped(to: 0..<size.columns)
        return (columns, (rect.y..<rect.endY).clamped(to: 0..<size.rows))
    }
}

extension Canvas {
    /// Draws `text` on one row, cut at `limit` columns, and returns the column after it.
    ///
    /// What falls outside the canvas is not drawn; a wide character that would be cut by an edge is left out. Line
    /// breaks are drawn as spaces.
    ///
    /// - Complexity: O(*n*) in the number of code units drawn.
    @discardableResult
    public mutating func put(_ text: String, x: Int, y: Int, limit: Int? = nil, ink: Ink) -> Int {
        text.withUTF8Bytes { bytes in
            write(bytes, 0..<bytes.count, x: x, y: y, limit: limit) { _ in ink }
        }
    }

    /// Draws the part of `text` in `range` on one row, and asks `inkAt` for the ink of every UTF-8 offset of `text` at
    /// which a scalar begins.
    ///
    /// So one wrapped line (``TextWrap``) is drawn with the layers that lie over the text. Otherwise as
    /// ``put(_:x:y:limit:ink:)``.
    ///
    /// - Precondition: `range` is inside `text`, on scalar boundaries.
    /// - Complexity: O(*n*) in the number of code units drawn, wherever in `text` they are.
    @discardableResult
    public mutating func put(
        _ text: String, in range: Range<Int>, x: Int, y: Int, limit: Int? = nil, inkAt: (Int) -> Ink
    ) -> Int {
        text.withUTF8Bytes { bytes in write(bytes, range, x: x, y: y, limit: limit, inkAt: inkAt) }
    }

    private mutating func write(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, x: Int, y: Int, limit: Int?, inkAt: (Int) -> Ink
    ) -> Int {
        guard (0..<size.rows).contains(y) else { return x }
        let end = min(size.columns, limit.map { x + max(0, $0) } ?? size.columns)
        let start = y * size.columns
        return cells.withUnsafeMutableBufferPointer { cells in
            var writer = RowWriter(cells: cells.extracting(start..<(start + size.columns)), column: x, end: end)
            var position = range.lowerBound
            while position < range.upperBound {
                let (scalar, length) = bytes.scalar(at: position)
                guard writer.write(scalar, ink: inkAt(position)) else { break }
                position += length
            }
            return writer.column
        }
    }
}
