import ParallaxCore

/// A reprint as `stories --json` prints it.
struct ReprintJSON: Encodable {
    let article: String
    let original: String
    /// Share of the words that lie in runs of five or more words of the original.
    let share: Double
    /// Whether dates tell who was first.
    let dated: Bool
    let agency: Nullable<String>

    init(_ reprint: Reprint) {
        article = reprint.article.rawValue
        original = reprint.original.rawValue
        share = reprint.share
        dated = reprint.isDated
        agency = Nullable(reprint.agency)
    }
}
