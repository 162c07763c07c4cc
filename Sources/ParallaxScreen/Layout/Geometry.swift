/// A size in terminal cells.
public struct Size: Hashable, Sendable, Codable {
    /// Cells across.
    public let columns: Int
    /// Cells down.
    public let rows: Int

    /// Creates a size; negative numbers count as 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A rectangle of terminal cells; the origin is the top left corner.
public struct Rect: Hashable, Sendable, Codable {
    /// Column of the left edge.
    public let x: Int
    /// Row of the upper edge.
    public let y: Int
    /// How many cells it covers.
    public let size: Size

    /// Creates a rectangle.
    public init(x: Int, y: Int, columns: Int, rows: Int) {
        self.x = x
        self.y = y
        self.size = Size(columns: columns, rows: rows)
    }

    /// Cells across.
    public var columns: Int { size.columns }
    /// Cells down.
    public var rows: Int { size.rows }
    /// The column right of the last one.
    public var endX: Int { x + size.columns }
    /// The row below the last one.
    public var endY: Int { y + size.rows }

    /// Whether the cell lies inside.
    public func contains(x column: Int, y row: Int) -> Bool {
        (x..<endX).contains(column) && (y..<endY).contains(row)
    }

    /// The rectangle without `top`, `left`, `bottom` and `right` rows and columns at its edges.
    public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
        Rect(x: x + left, y: y + top, columns: columns - left - right, rows: rows - top - bottom)
    }
}
