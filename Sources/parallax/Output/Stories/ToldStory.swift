import ParallaxCore

/// A story and its articles, as it is printed.
struct ToldStory {
    /// The articles, oldest first where dates are known.
    let articles: [Article]

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

    /// The headline of the oldest article that has one.
    var title: String { articles.lazy.map { String($0.title) }.first { !$0.isEmpty } ?? "" }
}
