import ParallaxCore

/// A story and its articles, as it is printed.
struct ToldStory {
    /// The articles, oldest first where dates are known.
    let articles: [Article]
    /// The articles that have most of their words from another one.
    let reprints: [Reprint]

    init(articles: [AnnotatedArticle]) {
        self.articles = articles.map(\.article)
        reprints = Reprint.among(articles)
    }

    /// How many outlets tell it; articles that name none count as one each.
    var outletCount: Int {
        Set(articles.compactMap(\.outlet)).count + articles.count { $0.outlet == nil }
    }

    /// The first and the last day, where dates are known.
    var days: (first: PublicationDate, last: PublicationDate)? {
        let dates = articles.compactMap(\.published)
        guard let first = dates.min(), let last = dates.max() else { return nil }
        return (first, last)
    }

    /// Whose words an article repeats, in a few words.
    func remark(on article: Article) -> String? {
        guard let reprint = reprints.first(where: { $0.article == article.id }),
            let original = articles.first(where: { $0.id == reprint.original })
        else { return nil }
        let agency = reprint.agency.map { " (\($0))" } ?? ""
        return "\(Int((reprint.share * 100).rounded())) % as in \(CoverageColumn(original).outlet)\(agency)"
    }

    /// The headline of the oldest article that has one.
    var title: String { articles.lazy.map { String($0.title) }.first { !$0.isEmpty } ?? "" }
}
