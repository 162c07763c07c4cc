import ParallaxCore
import ParallaxScreen

/// The columns of outlet marks at the right edge of the quotes view, and the short names above them.
struct OutletColumns: Hashable, Sendable {
    /// What stands above each column; empty when there is no room for a mark each.
    let names: [String]
    /// Cells of one column.
    let width: Int

    /// The share of the width that the marks may take, and more where statements have this many cells without it.
    private static let (share, enoughForStatements) = (0.3, 90)
    /// The share that they take where names of three letters need it: letters alone say little.
    private static let namedShare = 0.4
    private static let widest = 10
    /// A column and the space before it, for a name of three letters.
    private static let narrowestNamed = 4
    private static let narrowest = 2

    /// Fits a column for each outlet into a view of `columns`.
    init(_ outlets: [String], columns: Int) {
        let all = max(Int(Double(columns) * Self.share), columns - Self.enoughForStatements)
        let named = Int(Double(columns) * Self.namedShare) / max(1, outlets.count)
        let room = max(all / max(1, outlets.count), min(named, Self.narrowestNamed))
        width = min(Self.widest, room)
        guard room >= Self.narrowest, !outlets.isEmpty else {
            names = []
            return
        }
        let isNamed = room >= Self.narrowestNamed
        names = isNamed ? OutletNames.short(outlets, to: width - 1) : OutletNames.letters(outlets.count, to: 1)
    }

    /// All columns together.
    var total: Int { names.count * width }
}
