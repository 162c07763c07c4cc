import ParallaxCore

/// What of an article the full-text index holds.
struct IndexedText: Hashable, Sendable {
    let title: String
    /// What a reader sees below the title; boilerplate is not found.
    let body: String
    /// Who is quoted, one a line.
    let speakers: String

    /// - Complexity: O(*n*) in the length of the text.
    init(_ article: Article, speakers: String) {
        title = SeparatedScripts.text(article.title)
        body = SeparatedScripts.text(article.body.map { article.text[$0.range] }.joined(separator: "\n"))
        self.speakers = SeparatedScripts.text(speakers)
    }
}
