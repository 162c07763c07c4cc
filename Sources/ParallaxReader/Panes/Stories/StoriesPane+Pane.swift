import ParallaxCore
import ParallaxScreen

extension StoriesPane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        guard let distance = scroll.distance(of: command, count: count) else { return false }
        switch command {
        case .nextLine, .previousLine, .top, .bottom: select(selection + distance)
        default: select(selection + distance / rowsPerEntry)
        }
        return true
    }

    mutating func click(column: Int, row: Int) {
        let place = (scroll.top + row - Self.headerRows) / rowsPerEntry
        if row >= Self.headerRows, place < total { select(place) }
    }

    var position: String { page == nil ? "" : total == 0 ? "0/0" : "\(selection + 1)/\(total)" }

    /// Matches among the stories that are known; headlines have even numbers, outlets odd ones.
    func matches(for search: TextSearch) -> [SearchMatch] {
        guard let page else { return [] }
        return page.entries.enumerated().flatMap { offset, entry in
            search.matches(in: entry.label).map { SearchMatch(text: 2 * (page.first + offset), range: $0) }
                + search.matches(in: entry.outletNames).map {
                    SearchMatch(text: 2 * (page.first + offset) + 1, range: $0)
                }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? { matches.firstIndex { $0.text / 2 >= selection } }

    mutating func reveal(_ match: SearchMatch) { select(match.text / 2) }
}

extension StoryEntry {
    /// The outlets in one line, behind how many articles are about another event, for the end of a line may be cut off;
    /// those that have nothing but such a neighbour are called so.
    var outletNames: String {
        let names = outlets.map { neighbourOutlets.contains($0) ? "\($0) (neighbour)" : $0 }.joined(separator: ", ")
        guard !neighbours.isEmpty else { return names }
        return "\(neighbours.count) on another event · " + names
    }

    /// How many outlets tell it, neighbours aside; articles, where one of them tells it twice or has no name.
    var tally: String {
        let (count, articles) = (outlets.count - neighbourOutlets.count, self.articles.count - neighbours.count)
        if count == articles { return count == 1 ? "1 outlet" : "\(count) outlets" }
        return articles == 1 ? "1 article" : "\(articles) articles"
    }

    /// The days from the first article to the last; empty where no date is known.
    var days: String {
        guard let first, let last else { return "" }
        return first.span(to: last)
    }

    /// How alike the articles are: `41%`.
    var percent: String { "\(Int((likeness * 100).rounded()))%" }
}
