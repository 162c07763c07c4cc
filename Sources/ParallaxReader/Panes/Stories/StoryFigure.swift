/// What is told of a story at the right edge of its row.
enum StoryFigure: CaseIterable {
    case tally, days, likeness, unread

    /// What stands over it.
    var head: String {
        switch self {
        case .tally: "told by"
        case .days: "days"
        case .likeness: "alike"
        case .unread: "unread"
        }
    }

    /// How many columns it takes.
    var width: Int {
        switch self {
        case .tally: 11
        case .days: 15
        case .likeness: 5
        case .unread: 6
        }
    }
}
