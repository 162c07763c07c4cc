import ParallaxCore

/// One decision of the reader's that can be taken back: what stood before it and after.
enum UndoStep: Hashable, Sendable {
    /// The corrections of the links between two articles.
    case links(DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID)
    /// The corrections of an article's quotes.
    case quotes(DecisionChange<QuoteCorrection>, of: Article.ID)

    /// The marks of articles.
    case marks([Article.ID: MarksChange])
    /// The marks of an article that was opened and so counted as read.
    case reading([Article.ID: MarksChange])
    /// The notes of an article.
    case notes(DecisionChange<Note>, of: Article.ID)

    /// A decision about stories, and what the reader stood on.
    case story(StoryChange, at: StoryCursor?)

    /// The articles whose marks it is about.
    var marked: [Article.ID] {
        switch self {
        case .marks(let marks), .reading(let marks): Array(marks.keys)
        case .links, .quotes, .notes, .story: []
        }
    }

    /// Whether it names passages of an article's text.
    func isAboutText(of article: Article.ID) -> Bool {
        switch self {
        case .notes(_, let id), .quotes(_, let id): id == article
        case .links(_, let left, let right): left == article || right == article
        case .marks, .reading, .story: false
        }
    }

    /// Whether it came about by itself.
    var isAutomatic: Bool { if case .reading = self { true } else { false } }

    /// The sentence that says what was taken back.
    var sentence: String {
        switch self {
        case .links: "Took back the last change of links."
        case .quotes: "Took back the last change of quotes."
        case .marks: "Took back the last mark."
        case .reading: "Unread again: what was opened last."
        case .story: "Took back the last change of stories."
        case .notes: "Took back the last change of notes."
        }
    }
}
