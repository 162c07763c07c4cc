import ParallaxCore

/// One article of a printed coverage.
struct CoverageColumn: Hashable {
    /// Who published it; the name of the file when nothing says so.
    let outlet: String
    /// When it was published, as people read it; `nil` when nothing says so.
    let date: String?
    let headline: String

    init(_ article: Article) {
        outlet = article.outlet ?? article.source.split(separator: "/").last.map(String.init) ?? article.source
        date = article.published?.shown
        headline = String(article.title)
    }

    /// The day alone.
    var day: String? { date.map { String($0.prefix { $0 != " " }) } }
}
