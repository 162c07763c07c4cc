/// Where a split cuts, in cells.
public enum Cut: Hashable, Sendable, Codable {
    /// The first part has this many cells, the second the rest.
    case first(Int)
    /// The second part has this many cells, the first the rest.
    case second(Int)
    /// The first part has this share (0 to 1) of the cells, but no fewer and no more than given.
    case share(Double, atLeast: Int = 0, atMost: Int = .max)

    /// Cells of the first part when both parts and the rule between them have `total`.
    public func firstPart(of total: Int) -> Int {
        let room = max(0, total - 1)
        switch self {
        case .first(let cells):
            return min(max(0, cells), room)
        case .second(let cells):
            return room - min(max(0, cells), room)
        case .share(let share, let fewest, let most):
            let wanted = Int((Double(room) * min(max(0, share), 1)).rounded())
            return min(max(0, fewest, min(wanted, most)), room)
        }
    }
}
