import ParallaxCore

/// What of an article the full-text index holds: words, as ``IndexSpelling`` has them.
struct IndexedText: Hashable, Sendable {
    let title: String
    /// What a reader sees below the title; boilerplate is not found.
    let body: String
    /// Who is quoted, one a line.
    let speakers: String

    /// - Complexity: O(*n*) in the length of the text.
    init(_ article: Article, speakers: String) {
        title = article.headline.map { IndexSpelling.words(of: article.text, in: $0.range) } ?? ""
        body = article.body.map { IndexSpelling.words(of: article.text, in: $0.range) }.joined(separator: " ")
        self.speakers = IndexSpelling.words(of: speakers)
    }
}
