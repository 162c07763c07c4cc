import ParallaxCore
import ParallaxScreen

/// The columns of outlet marks at the right edge of the quotes view, and the short names above them.
struct OutletColumns: Hashable, Sendable {
    /// What stands above each column; empty when there is no room for a mark each.
    let names: [String]
    /// Cells of one column.
    let width: Int

    /// The share of the width that the marks may take.
    private static let share = 0.3
    private static let widest = 10
    /// A column and the space before it, for a name of three letters.
    private static let narrowestNamed = 4
    private static let narrowest = 2

    /// Fits a column for each outlet into a view of `columns`.
    init(_ outlets: [String], columns: Int) {
        let room = Int(Double(columns) * Self.share) / max(1, outlets.count)
        width = min(Self.widest, room)
        guard room >= Self.narrowest, !outlets.isEmpty else {
            names = []
            return
        }
        names = room >= Self.narrowestNamed ? Self.shortNames(outlets, to: width - 1) : Self.letters(outlets.count)
    }

    /// All columns together.
    var total: Int { names.count * width }

    /// First words, cut to fit; letters where two outlets would look the same.
    private static func shortNames(_ outlets: [String], to columns: Int) -> [String] {
        let names = outlets.map { outlet in
            let words = outlet.split(separator: " ")
            let first = words.count > 1 && words[0].lowercased() == "the" ? words[1] : words.first ?? "?"
            return TextWrap.truncated(first, to: columns, ellipsis: "")
        }
        return Set(names).count == names.count ? names : initials(outlets, to: columns)
    }

    private static func initials(_ outlets: [String], to columns: Int) -> [String] {
        let names = outlets.map { outlet in
            let letters = outlet.split(separator: " ").compactMap { $0.first.map(String.init) }.joined()
            return TextWrap.truncated(letters, to: columns, ellipsis: "")
        }
        return Set(names).count == names.count ? names : letters(outlets.count)
    }

    private static func letters(_ count: Int) -> [String] {
        (0..<count).map { index in
            index < 26 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))) : "\(index + 1)".suffix(1).description
        }
    }
}
