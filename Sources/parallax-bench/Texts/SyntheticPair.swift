import ParallaxCore

/// Two articles of as many sentences: half of them are shared, most of those edited, some of them moved.
struct SyntheticPair {
    let left: AnnotatedArticle
    let right: AnnotatedArticle

    init(sentences count: Int, seed: UInt64) {
        var text = SyntheticText(seed: seed)
        let ours = (0..<count).map { _ in text.sentence() }
        var theirs = ours.map { text.happens(onceIn: 2) ? text.sentence() : text.edited($0) }
        for index in theirs.indices where text.happens(onceIn: 10) { theirs.swapAt(index, count - 1 - index) }
        left = Self.article(ours, name: "left")
        right = Self.article(theirs, name: "right")
    }

    /// An article of the given sentences, a paragraph each.
    private static func article(_ sentences: [String], name: String) -> AnnotatedArticle {
        var start = 0
        let ranges = sentences.map { sentence in
            defer { start += sentence.utf8.count + 1 }
            return TextRange(start: start, end: start + sentence.utf8.count)
        }
        let article = Article(
            id: Article.ID(rawValue: name), source: name, format: "synthetic", text: sentences.joined(separator: "\n"),
            blocks: ranges.map { Block(kind: .paragraph, range: $0) })
        let found = ranges.enumerated().map { Sentence(range: $1, block: $0) }
        return AnnotatedArticle(article: article, sentences: found, quotes: [])
    }
}
