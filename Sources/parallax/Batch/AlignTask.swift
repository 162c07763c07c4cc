import ParallaxCore

/// `batch align`: which sentences of two articles say the same.
enum AlignTask {
    struct Row: Decodable {
        let pair: String
        let a: [String]
        let b: [String]
    }

    struct Answer: Encodable {
        let pair: String
        let links: [[Int]]
        let moved: [[Int]]
    }

    static func answer(_ row: Row) -> Answer {
        let comparison = Comparison(left: article(row.a), right: article(row.b))
        return Answer(
            pair: row.pair, links: comparison.links.map { [$0.left, $0.right] },
            moved: comparison.links.filter(\.isMoved).map { [$0.left, $0.right] })
    }

    /// An article of the given sentences, a paragraph each.
    private static func article(_ sentences: [String]) -> AnnotatedArticle {
        var start = 0
        let ranges = sentences.map { sentence in
            defer { start += sentence.utf8.count + 1 }
            return TextRange(start: start, end: start + sentence.utf8.count)
        }
        let article = Article(
            id: Article.ID(rawValue: "batch"), source: "batch", format: "sentences",
            text: sentences.joined(separator: "\n"), blocks: ranges.map { Block(kind: .paragraph, range: $0) })
        let found = ranges.enumerated().map { Sentence(range: $1, block: $0) }
        return AnnotatedArticle(article: article, sentences: found, quotes: [])
    }
}
