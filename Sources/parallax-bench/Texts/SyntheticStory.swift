import ParallaxCore

/// Articles about one event: each tells half of what the first tells, edited, and as much of its own.
struct SyntheticStory {
    let articles: [AnnotatedArticle]

    init(articles count: Int, sentences: Int, seed: UInt64) {
        var text = SyntheticText(seed: seed)
        let event = (0..<sentences).map { _ in text.sentence() }
        articles = (0..<count).map { number in
            let told = event.map { text.happens(onceIn: 2) ? text.sentence() : text.edited($0) }
            let lines = told.enumerated().map { $0 % 6 == 2 ? "“\($1)” said Ada Lund." : $1 }
            return Self.article(lines, number: number)
        }
    }

    private static func article(_ lines: [String], number: Int) -> AnnotatedArticle {
        var start = 0
        let blocks = lines.map { line in
            defer { start += line.utf8.count + 1 }
            return Block(kind: .paragraph, range: TextRange(start: start, end: start + line.utf8.count))
        }
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: "\(number)"), source: "synthetic", format: "synthetic", language: "en",
                text: lines.joined(separator: "\n"), blocks: blocks))
    }
}
