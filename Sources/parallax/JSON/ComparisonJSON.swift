import ParallaxCore

/// A comparison as `compare --format json` prints it.
struct ComparisonJSON: Encodable {
    let left: ComparedArticleJSON
    let right: ComparedArticleJSON
    let headline: [EditJSON]
    let links: [LinkJSON]
    let weakLinks: [WeakLinkJSON]
    let unmatchedLeft: [Int]
    let unmatchedRight: [Int]
    let conflicts: [ConflictJSON]
    let quotes: [QuotePairJSON]
    let shared: SharedText

    init(_ comparison: Comparison) {
        let left = ComparedArticleJSON(comparison.left)
        let right = ComparedArticleJSON(comparison.right)
        self.left = left
        self.right = right
        headline = EditJSON.edits(comparison.headline, in: comparison)
        links = comparison.links.map { LinkJSON($0, in: comparison) }
        weakLinks = comparison.weakLinks.map(WeakLinkJSON.init)
        unmatchedLeft = comparison.unmatchedLeft
        unmatchedRight = comparison.unmatchedRight
        conflicts = comparison.conflicts.compactMap { ConflictJSON($0, left: left, right: right) }
        quotes = comparison.quotes.compactMap { QuotePairJSON($0, left: left, right: right) }
        shared = comparison.shared
    }
}

/// One side of a comparison: the article, and its sentences with offsets into its text.
struct ComparedArticleJSON: Encodable {
    struct Segment: Encodable {
        let start: Int
        let end: Int
        let paragraph: Int
    }

    let article: Article
    let exported: ExportedText
    let sentences: [Segment]

    init(_ annotated: AnnotatedArticle) {
        let exported = ExportedText(annotated.article)
        article = annotated.article
        self.exported = exported
        sentences = annotated.sentences.compactMap { sentence in
            guard let range = exported.range(of: sentence.range), let paragraph = exported.paragraph(of: sentence.range)
            else { return nil }
            return Segment(start: range.start, end: range.end, paragraph: paragraph)
        }
    }

    private enum Key: String, CodingKey { case sentences }

    func encode(to encoder: any Encoder) throws {
        try ArticleJSON(article, exported: exported).encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(sentences, forKey: .sentences)
    }
}
