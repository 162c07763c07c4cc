import CNcurses

/// How curses draws a cell.
struct CellStyle: Hashable {
    let attributes: attr_t
    /// A pair of curses; 0 is the terminal's own colours.
    let pair: Int32
}
