import ParallaxScreen

/// Short names of outlets, for columns that are narrower than the names.
enum OutletNames {
    /// As many words of each name as fit; an outlet that comes again is numbered.
    static func fitting(_ outlets: [String], to columns: Int) -> [String] {
        let names = numbered(outlets)
        let cut = names.map { firstWords(of: $0, in: columns) }
        return Set(cut).count == cut.count ? cut : short(names, to: columns)
    }

    /// As many words of a name as fit; an article before it goes first.
    static func firstWords(of outlet: String, in columns: Int) -> String {
        guard CellWidth.columns(of: outlet) > columns else { return outlet }
        var words = outlet[...]
        if let space = words.firstIndex(of: " "), words[..<space].lowercased() == "the" {
            words = words[words.index(after: space)...]
        }
        while CellWidth.columns(of: words) > columns, let space = words.lastIndex(of: " ") { words = words[..<space] }
        return cut(String(words), to: columns)
    }

    /// First words, cut to fit; initials or letters where two outlets would look the same.
    static func short(_ outlets: [String], to columns: Int) -> [String] {
        let names = outlets.map { outlet in
            let words = outlet.split(separator: " ")
            let first = words.count > 1 && words[0].lowercased() == "the" ? words[1] : words.first ?? "?"
            return cut(String(first), to: columns)
        }
        return Set(names).count == names.count ? names : initials(outlets, to: columns)
    }

    /// A word that is cut off says so where enough letters are left to know it by.
    private static func cut(_ word: String, to columns: Int) -> String {
        TextWrap.truncated(word, to: columns, ellipsis: columns < fewestToMark ? "" : "…")
    }

    private static let fewestToMark = 5

    /// A letter each; numbers behind the alphabet, of which the end is kept.
    static func letters(_ count: Int, to columns: Int) -> [String] {
        (0..<count).map { index in
            index < 26
                ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))) : String("\(index + 1)".suffix(columns))
        }
    }

    private static func initials(_ outlets: [String], to columns: Int) -> [String] {
        let names = outlets.map { outlet in
            let letters = outlet.split(separator: " ").compactMap { $0.first.map(String.init) }.joined()
            return TextWrap.truncated(letters, to: columns, ellipsis: "")
        }
        return Set(names).count == names.count ? names : letters(outlets.count, to: columns)
    }

    /// The names; an outlet that comes again is numbered.
    static func numbered(_ outlets: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return outlets.map { outlet in
            seen[outlet, default: 0] += 1
            return seen[outlet].map { $0 > 1 ? "\(outlet) \($0)" : outlet } ?? outlet
        }
    }
}
