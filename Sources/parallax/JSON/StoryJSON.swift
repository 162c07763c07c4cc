import ParallaxCore

/// A story as `stories --json` prints it.
struct StoryJSON: Encodable {
    /// One of its articles.
    struct Member: Encodable {
        let id: String
        let source: String
        let outlet: Nullable<String>
        let title: Nullable<String>
        let published: Nullable<String>
        /// Whether it tells of another event than the rest.
        let neighbour: Bool
    }

    /// The name that the reader gave to it.
    let name: Nullable<String>
    let title: Nullable<String>
    let outlets: Int
    let first: Nullable<String>
    let last: Nullable<String>
    let articles: [Member]
    let reprints: [ReprintJSON]

    init(_ story: ToldStory) {
        name = Nullable(story.name)
        title = Nullable(text: story.title)
        outlets = story.outletCount
        first = Nullable(story.days.map { "\($0.first)" })
        last = Nullable(story.days.map { "\($0.last)" })
        articles = story.articles.map { article in
            Member(
                id: article.id.rawValue, source: article.source, outlet: Nullable(article.outlet),
                title: Nullable(text: article.title), published: Nullable(article.published.map { "\($0)" }),
                neighbour: story.neighbours.contains(article.id))
        }
        reprints = story.reprints.map(ReprintJSON.init)
    }
}
