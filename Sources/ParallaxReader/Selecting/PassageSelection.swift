/// Passages of a comparison that are chosen, on both sides or on one.
struct PassageSelection: Hashable, Sendable {
    var passages: Selection
    /// The sides whose words are chosen.
    private(set) var sides = Side.allCases

    private static let turns: [[Side]] = [[.left, .right], [.left], [.right]]

    init(_ passages: Selection) { self.passages = passages }

    /// Turns through both sides, the left one, the right one.
    mutating func turnSides(by delta: Int) {
        let place = Self.turns.firstIndex(of: sides) ?? 0
        sides = Self.turns[(place + delta + Self.turns.count) % Self.turns.count]
    }

    /// Whether the words of a passage on one side are chosen.
    func contains(_ passage: Int, on side: Side) -> Bool { sides.contains(side) && passages.range.contains(passage) }
}
