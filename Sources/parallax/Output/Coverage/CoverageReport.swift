import ParallaxCore
import ParallaxReader

/// The coverage of a story as it is printed for people, whatever the format.
struct CoverageReport {
    let title: String
    let columns: [CoverageColumn]
    let sections: [CoverageSection]
    /// How many outlets tell of the event.
    private let outletCount: Int

    /// What the signs in the cells mean, and what a neighbour is where there is one.
    var legend: String {
        columns.contains(where: \.isNeighbour) ? Self.signs + "  neighbour: about another event" : Self.signs
    }

    private static let signs = "● verbatim or told  ◐ in part  ~ changed  · no match found  ! values differ"

    /// - Complexity: O(*n*) in the number of rows.
    init(_ coverage: Coverage) {
        title = coverage.headline
        let articles = coverage.articles.map(\.article)
        let names = OutletNames.numbered(articles.map(\.outletName))
        columns = zip(articles, names).map { article, name in
            CoverageColumn(article, outlet: name, isNeighbour: coverage.neighbours.contains(article.id))
        }
        outletCount = articles.filter { !coverage.neighbours.contains($0.id) }.outletCount
        sections = CoverageRow.Kind.allCases.compactMap { CoverageSection($0, coverage, outlets: names) }
    }

    /// Who covers it, and when: `3 outlets + 1 neighbour · 2022-02-15 to 2022-02-16`.
    var facts: String {
        let neighbours = columns.count(where: \.isNeighbour)
        let outlets =
            (outletCount == 1 ? "1 outlet" : "\(outletCount) outlets")
            + (neighbours == 0 ? "" : " + " + StoryNeighbours.words(for: neighbours))
        let days = columns.compactMap(\.day)
        guard let first = days.min(), let last = days.max() else { return outlets }
        return outlets + " · " + (first == last ? first : "\(first) to \(last)")
    }
}
