import ParallaxCore

/// One decision of the reader's that can be taken back: what stood before it.
enum UndoStep: Hashable, Sendable {
    /// The corrections of the links between two articles.
    case links([LinkCorrection], left: Article.ID, right: Article.ID)
    /// The corrections of an article's quotes.
    case quotes([QuoteCorrection], of: Article.ID)

    /// The sentence that says what was taken back.
    var sentence: String {
        switch self {
        case .links: "Took back the last change of links."
        case .quotes: "Took back the last change of quotes."
        }
    }
}
