import ParallaxCore

/// The line a note is typed into.
struct NotePrompt: Hashable, Sendable {
    var line: TypedLine
    /// The passage it is about.
    let range: TextRange
    let article: Article.ID
    /// The note that stood there when the line was opened.
    let present: String
    /// Whether another note came there while one was typed; the line then holds both.
    private let isJoined: Bool

    /// Goes on from the note that stands there.
    ///
    /// - Parameter typed: What was typed before that note was there.
    init(on range: TextRange, of article: Article.ID, present: String, joining typed: String = "") {
        self.range = range
        self.article = article
        self.present = present
        isJoined = !typed.isEmpty
        line = TypedLine(isJoined ? present + " · " + typed : present)
    }

    /// What Enter does.
    var help: String {
        if isJoined { return "a note came here meanwhile; Enter keeps both" }
        return !present.isEmpty && line.text.isEmpty ? "empty: takes the note away" : ""
    }
}
