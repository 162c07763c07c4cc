/// How an area is divided among panes: a tree of cuts whose leaves are panes.
///
/// One column or row between neighbours is left for the rule that divides them.
public indirect enum Split<Pane: Hashable & Sendable>: Hashable, Sendable {
    /// The whole area belongs to one pane.
    case pane(Pane)
    /// Two parts side by side.
    case columns(Split, Split, cut: Cut)
    /// Two parts, the first above the second.
    case rows(Split, Split, cut: Cut)

    /// Calls `body` with every pane and its area. Panes for which there is no room have an empty area.
    ///
    /// A dictionary of them would cost the start half a millisecond, for the runtime looks up what a generic one needs.
    public func forEachArea(in area: Rect, _ body: (Pane, Rect) -> Void) {
        switch self {
        case .pane(let pane):
            body(pane, area)
        case .columns(let left, let right, let cut):
            let parts = area.dividedByColumn(cut)
            left.forEachArea(in: parts.first, body)
            right.forEachArea(in: parts.second, body)
        case .rows(let upper, let lower, let cut):
            let parts = area.dividedByRow(cut)
            upper.forEachArea(in: parts.first, body)
            lower.forEachArea(in: parts.second, body)
        }
    }

    /// The columns and rows between panes, each one cell thick, outer ones first.
    public func rules(in area: Rect) -> [Rect] {
        switch self {
        case .pane:
            return []
        case .columns(let left, let right, let cut):
            let parts = area.dividedByColumn(cut)
            return [parts.rule] + left.rules(in: parts.first) + right.rules(in: parts.second)
        case .rows(let upper, let lower, let cut):
            let parts = area.dividedByRow(cut)
            return [parts.rule] + upper.rules(in: parts.first) + lower.rules(in: parts.second)
        }
    }
}

extension Split: Codable where Pane: Codable {}

extension Rect {
    fileprivate typealias Parts = (first: Rect, rule: Rect, second: Rect)

    fileprivate func dividedByColumn(_ cut: Cut) -> Parts {
        let width = cut.firstPart(of: columns)
        let rest = columns - width - 1
        return (
            Rect(x: x, y: y, columns: width, rows: rows),
            Rect(x: x + width, y: y, columns: min(1, columns - width), rows: rows),
            Rect(x: min(x + width + 1, endX), y: y, columns: rest, rows: rows)
        )
    }

    fileprivate func dividedByRow(_ cut: Cut) -> Parts {
        let height = cut.firstPart(of: rows)
        let rest = rows - height - 1
        return (
            Rect(x: x, y: y, columns: columns, rows: height),
            Rect(x: x, y: y + height, columns: columns, rows: min(1, rows - height)),
            Rect(x: x, y: min(y + height + 1, endY), columns: columns, rows: rest)
        )
    }
}
