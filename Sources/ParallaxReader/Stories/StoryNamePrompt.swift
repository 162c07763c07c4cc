import ParallaxCore

/// The line a story's name is typed into.
struct StoryNamePrompt: Hashable, Sendable {
    var line: TypedLine
    /// An article of the story.
    let article: Article.ID

    /// Goes on from the name that it has.
    init(for article: Article.ID, present: String) {
        self.article = article
        line = TypedLine(present)
    }

    /// The words as they were typed, with single spaces.
    var name: String { line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// What Enter does.
    var help: String { line.text.isEmpty ? "empty: the headline is its name" : "" }
}
