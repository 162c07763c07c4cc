import ParallaxReader
public import ParallaxScreen

extension Pilot {
    /// The screen, one string a row.
    public var rows: [String] {
        let canvas = reader.draw()
        return (0..<canvas.size.rows).map { canvas.row($0).map(\.text).joined() }
    }

    /// The screen as text; each row stands between bars, so that spaces at its ends are seen.
    public var text: String { rows.map { "│\($0)│" }.joined(separator: "\n") }

    /// What every cell means, one letter a cell, with a legend of the letters that occur.
    public var roles: String {
        let canvas = reader.draw()
        var used: Set<Role> = []
        let lines = (0..<canvas.size.rows).map { y in
            "│"
                + canvas.row(y).map { cell in
                    let role = cell.ink.over ?? cell.ink.role
                    used.insert(role)
                    return role.letter
                }.joined() + "│"
        }
        let legend = Role.allCases.filter(used.contains).map { "\($0.letter) \($0)" }.joined(separator: ", ")
        return (["roles: \(legend)"] + lines).joined(separator: "\n")
    }

    /// The screen and its roles, as golden files hold them.
    public var screen: String { text + "\n" + roles + "\n" }

    /// Whether every row has exactly as many columns as the screen: no half of a wide cell is left anywhere.
    public var isWhole: Bool {
        let canvas = reader.draw()
        return (0..<canvas.size.rows).allSatisfy { y in
            canvas.row(y).reduce(0) { $0 + CellWidth.columns(of: $1.text) } == canvas.size.columns
        }
    }
}

extension Role {
    private static let letters = Array(".dtar s!S\"123456c~+-=v^oC/@*_")

    /// The letter that stands for the role in golden screens.
    public var letter: String {
        let index = Int(rawValue)
        return index < Self.letters.count ? String(Self.letters[index]) : "?"
    }
}
