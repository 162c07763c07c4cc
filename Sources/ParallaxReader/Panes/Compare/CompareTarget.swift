import ParallaxCore

/// What a reader can jump to in a comparison.
enum CompareTarget: String, Hashable, Sendable, Codable, CaseIterable {
    case difference, unmatched, conflict, moved, quote, passage

    /// The commands that jump to it, forwards and backwards.
    init?(_ command: Command) {
        switch command {
        case .nextDifference, .previousDifference: self = .difference
        case .nextUnmatched, .previousUnmatched: self = .unmatched
        case .nextConflict, .previousConflict: self = .conflict
        case .nextMoved, .previousMoved: self = .moved
        case .nextQuote, .previousQuote: self = .quote
        case .nextParagraph, .previousParagraph: self = .passage
        default: return nil
        }
    }

    /// The count before the reader has jumped to one: `7 differences`.
    func tally(of count: Int) -> String { "\(count) \(count == 1 ? noun : plural)" }

    /// The place of the one the reader is at: `difference 3 of 7`.
    func place(_ number: Int, of count: Int) -> String { "\(noun) \(number) of \(count)" }

    private var noun: String {
        switch self {
        case .difference: "difference"
        case .unmatched: "unmatched"
        case .conflict: "conflict"
        case .moved: "moved"
        case .quote: "quote"
        case .passage: "passage"
        }
    }

    private var plural: String {
        switch self {
        case .unmatched, .moved: noun
        default: noun + "s"
        }
    }

    /// The sentence for a comparison that has none.
    var absence: String {
        switch self {
        case .difference: "No linked sentence is worded differently."
        case .unmatched: "Every passage has a match on the other side."
        case .conflict: "No number, date or name was found to differ."
        case .moved: "No passage was moved."
        case .quote: "Neither article quotes anybody."
        case .passage: "There is nothing to compare."
        }
    }
}

extension Command {
    /// Whether the command goes back rather than on.
    var isBackwards: Bool { rawValue.hasPrefix("previous") }
}
