/// How a text qualifies a number.
public enum Hedge: String, Hashable, Sendable, Codable, CaseIterable {
    /// The number as it stands.
    case none
    /// About, around, some, roughly, an estimated.
    case about
    /// More than, over, at least.
    case atLeast
    /// Nearly, up to, less than, at most.
    case atMost
}

extension Hedge {
    /// The hedge that the folded words before a number make, the nearest word last.
    init(before words: some BidirectionalCollection<String>) {
        let near = words.suffix(4)
        for (index, word) in near.enumerated().reversed() {
            let previous = index > 0 ? near.dropLast(near.count - index).last : nil
            if let hedge = Self.hedge(word, after: previous) {
                self = hedge
                return
            }
            if !Self.passedOver.contains(word) { break }
        }
        self = .none
    }

    private static func hedge(_ word: String, after previous: String?) -> Hedge? {
        switch word {
        case "about", "around", "some", "roughly", "approximately", "estimated", "circa", "approached", "approaching":
            .about
        case "over", "exceeding", "topped", "above": .atLeast
        case "nearly", "almost", "under", "below", "nearing": .atMost
        case "than":
            previous == "more" || previous == "greater"
                ? .atLeast : previous == "less" || previous == "fewer" ? .atMost : nil
        case "least": previous == "at" ? .atLeast : nil
        case "most": previous == "at" ? .atMost : nil
        case "to": previous == "up" ? .atMost : previous == "close" ? .about : nil
        default: nil
        }
    }

    private static let passedOver: Set<String> = ["a", "an", "the", "$", "£", "€", "us", "just"]
}
