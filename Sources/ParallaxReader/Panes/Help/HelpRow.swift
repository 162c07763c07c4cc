import ParallaxScreen

/// One row of the help page: the keys of a command, a part of its text, or both.
struct HelpRow: Hashable, Sendable {
    /// The number of the line it belongs to.
    let line: Int
    /// The part of the line's text: UTF-8 offsets.
    let part: Range<Int>
    /// Where that part begins: columns from the edge of the page.
    let x: Int
    let hasKeys: Bool

    /// A text that has less room than this beside its keys stands under them.
    private static let narrowest = 30
    /// Where it stands there.
    private static let under = 6

    /// The rows of a page.
    ///
    /// - Parameters:
    ///   - textX: Where texts begin beside their keys.
    ///   - columns: Columns of the page.
    static func all(of lines: [HelpLine], textX: Int, columns: Int) -> [HelpRow] {
        lines.enumerated().flatMap { number, line in
            line.isHeading ? [heading(number, line)] : rows(number, line, textX: textX, columns: columns)
        }
    }

    private static func heading(_ number: Int, _ line: HelpLine) -> HelpRow {
        HelpRow(line: number, part: 0..<line.text.utf8.count, x: 0, hasKeys: false)
    }

    private static func rows(_ number: Int, _ line: HelpLine, textX: Int, columns: Int) -> [HelpRow] {
        let beside = max(textX, CellWidth.columns(of: line.keys) + HelpLine.gap)
        let isBeside = columns - beside >= narrowest
        let x = isBeside ? beside : under
        let text = 0..<line.text.utf8.count
        let parts = TextWrap.lines(of: line.text, in: text, columns: max(narrowest / 2, columns - x))
        let keys = isBeside ? [] : [HelpRow(line: number, part: 0..<0, x: x, hasKeys: true)]
        return keys
            + parts.enumerated().map { place, part in
                HelpRow(line: number, part: part, x: x, hasKeys: isBeside && place == 0)
            }
    }
}
