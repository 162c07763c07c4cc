import ParallaxCore

/// The coverage of a story as it is printed for people, whatever the format.
struct CoverageReport {
    let title: String
    let columns: [CoverageColumn]
    let sections: [CoverageSection]

    /// What the signs in the cells mean, and what a neighbour is where there is one.
    var legend: String {
        columns.contains(where: \.isNeighbour) ? Self.signs + "  neighbour: about another event" : Self.signs
    }

    private static let signs = "● verbatim or told  ◐ in part  ~ changed  · no match found  ! values differ"

    /// - Complexity: O(*n*) in the number of rows.
    init(_ coverage: Coverage) {
        title = coverage.headline
        columns = coverage.articles.map {
            CoverageColumn($0.article, isNeighbour: coverage.neighbours.contains($0.article.id))
        }
        sections = CoverageRow.Kind.allCases.compactMap { CoverageSection($0, coverage) }
    }

    /// Who covers it, and when: `3 outlets + 1 neighbour · 2022-02-15 to 2022-02-16`.
    var facts: String {
        let count = Set(columns.lazy.filter { !$0.isNeighbour }.map(\.outlet)).count
        let neighbours = columns.count(where: \.isNeighbour)
        let outlets =
            (count == 1 ? "1 outlet" : "\(count) outlets")
            + (neighbours == 0 ? "" : " + " + StoryNeighbours.words(for: neighbours))
        let days = columns.compactMap(\.day)
        guard let first = days.min(), let last = days.max() else { return outlets }
        return outlets + " · " + (first == last ? first : "\(first) to \(last)")
    }
}
