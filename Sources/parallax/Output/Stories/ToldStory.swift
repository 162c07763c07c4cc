import ParallaxCore

/// A story and its articles, as it is printed.
struct ToldStory {
    /// The articles, oldest first where dates are known.
    let articles: [Article]
    /// The articles that have most of their words from another one.
    let reprints: [Reprint]
    /// The articles that tell of another event than the rest.
    let neighbours: Set<Article.ID>
    /// The name that the reader gave to it; `nil` when it has none.
    let name: String?
    /// The headline of the article that is most like the others.
    let title: String

    init(articles: [AnnotatedArticle], name: String? = nil) {
        let members = articles.map { StoryMember($0.article) }
        self.articles = articles.map(\.article)
        reprints = Reprint.among(articles)
        neighbours = Set(StoryNeighbours(of: members).articles)
        self.name = name
        title = StoryLikeness(of: members).headline(among: articles.map { String($0.article.title) })
    }

    /// How many outlets tell it; articles that name none count as one each, neighbours not at all.
    var outletCount: Int {
        let telling = articles.filter { !neighbours.contains($0.id) }
        return Set(telling.compactMap(\.outlet)).count + telling.count { $0.outlet == nil }
    }

    /// Who tells it: `4 outlets + 1 neighbour`.
    var tally: String {
        let outlets = outletCount == 1 ? "1 outlet" : "\(outletCount) outlets"
        guard !neighbours.isEmpty else { return outlets }
        return outlets + " + " + StoryNeighbours.words(for: neighbours.count)
    }

    /// The first and the last day, where dates are known.
    var days: (first: PublicationDate, last: PublicationDate)? {
        let dates = articles.compactMap(\.published)
        guard let first = dates.min(), let last = dates.max() else { return nil }
        return (first, last)
    }

    /// What is to be said of an article, in a few words: that it is a neighbour, and whose words it repeats.
    func remark(on article: Article) -> String? {
        let remarks = [neighbours.contains(article.id) ? "neighbour" : nil, origin(of: article)].compactMap(\.self)
        return remarks.isEmpty ? nil : remarks.joined(separator: ", ")
    }

    private func origin(of article: Article) -> String? {
        guard let reprint = reprints.first(where: { $0.article == article.id }),
            let original = articles.first(where: { $0.id == reprint.original })
        else { return nil }
        let agency = reprint.agency.map { " (\($0))" } ?? ""
        return "\(Int((reprint.share * 100).rounded())) % as in \(CoverageColumn(original).outlet)\(agency)"
    }

    /// What it is called: the reader's name, else the headline.
    var label: String { name ?? title }
}
