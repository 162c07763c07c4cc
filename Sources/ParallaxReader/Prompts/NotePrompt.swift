import ParallaxCore

/// The line a note is typed into.
struct NotePrompt: Hashable, Sendable {
    var line: TypedLine
    /// The passage it is about.
    let range: TextRange
    let article: Article.ID
    private let isNew: Bool

    /// Goes on from the note that stands there.
    init(on range: TextRange, of article: Article.ID, present: String) {
        self.range = range
        self.article = article
        line = TypedLine(present)
        isNew = present.isEmpty
    }

    /// What Enter does.
    var help: String { isNew ? "" : line.text.isEmpty ? "empty: takes the note away" : "" }
}
