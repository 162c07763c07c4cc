import ParallaxCore

/// What a search in place found in a pane, and which match the reader is at.
public struct SearchResults: Hashable, Sendable {
    /// What was searched for.
    public let query: String
    /// Every match, in reading order.
    public let matches: [SearchMatch]
    /// Index of the match the reader is at; `nil` when there is none.
    public private(set) var current: Int?
    private let rangesByText: [Int: [TextRange]]

    /// Creates results with the match at `current` as the one the reader is at.
    public init(query: String, matches: [SearchMatch], current: Int?) {
        self.query = query
        self.matches = matches
        self.current = matches.isEmpty ? nil : current
        rangesByText = Dictionary(grouping: matches, by: \.text).mapValues { $0.map(\.range).sorted() }
    }

    /// The match the reader is at.
    public var currentMatch: SearchMatch? { current.map { matches[$0] } }

    /// Steps to a later (or, with a negative number, earlier) match; after the last comes the first.
    mutating func step(by count: Int) {
        guard let place = current else { return }
        let moved = (place + count) % matches.count
        current = moved < 0 ? moved + matches.count : moved
    }

    /// Whether a match lies over `offset` of a text, and whether it is the current one.
    ///
    /// - Complexity: O(log *n*) in the number of matches.
    func layer(text: Int, offset: Int) -> MatchLayer? {
        guard let ranges = rangesByText[text], let range = ranges.last(startingAtOrBefore: offset),
            range.contains(offset)
        else { return nil }
        return currentMatch == SearchMatch(text: text, range: range) ? .current : .other
    }

    /// How a match is lit.
    enum MatchLayer {
        case current, other
    }

    /// The count as the status line shows it.
    var tally: String {
        guard let current else { return query.isEmpty ? "" : "no match" }
        return "\(current + 1) of \(matches.count)"
    }
}

extension [TextRange] {
    /// The last range that starts at or before `offset`, in an ordered list.
    func last(startingAtOrBefore offset: Int) -> TextRange? {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > startIndex ? self[low - 1] : nil
    }
}
