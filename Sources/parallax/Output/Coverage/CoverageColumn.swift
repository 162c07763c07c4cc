import ParallaxCore

/// One article of a printed coverage.
struct CoverageColumn: Hashable {
    /// Who published it; the name of the file when nothing says so.
    let outlet: String
    /// When it was published, as people read it; `nil` when nothing says so.
    let date: String?
    let headline: String
    /// Whether it tells of another event than the rest.
    let isNeighbour: Bool

    init(_ article: Article, isNeighbour: Bool = false) {
        self.isNeighbour = isNeighbour
        outlet = article.outletOrFile
        date = article.published?.shown
        headline = String(article.title)
    }

    /// The day alone.
    var day: String? { date.map { String($0.prefix { $0 != " " }) } }

    /// What stands under the outlet: that it is a neighbour, else the day.
    var note: String { isNeighbour ? "neighbour" : day ?? "" }

    /// What stands behind the headline in brackets, if anything.
    var remark: String {
        let parts = [date, isNeighbour ? "neighbour" : nil].compactMap(\.self)
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }
}
