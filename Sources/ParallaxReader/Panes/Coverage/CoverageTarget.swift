import ParallaxCore

/// Where a cell of the coverage table leads.
enum CoverageTarget: Hashable, Sendable {
    /// Two articles beside each other, level there.
    case comparison(Landing)
    /// The article that alone has the row, at its place.
    case article(AnnotatedArticle, TextRange)
}

extension CoveragePane {
    /// Where the cell the reader is at leads: to the article of its column beside the first one that has the row; in the
    /// column of that one, beside the next.
    var target: CoverageTarget? {
        guard let coverage, let row = selected?.row, let first = row.firstColumn,
            let place = row.cells[first].places.first
        else { return nil }
        let next = row.cells.indices.first { $0 != first && row.cells[$0].state != .none }
        guard let next else { return .article(coverage.articles[first], place) }
        let ids = coverage.articles.map(\.article.id)
        let other = column == first ? next : column
        return .comparison(
            Landing(
                left: ids[first], right: ids[other], places: row.cells[first].places,
                counterparts: row.cells[other].places))
    }
}
