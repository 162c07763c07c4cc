public import ParallaxCore

/// An article as it comes to the desk: with what the collection knows of it besides its text.
public struct OpenedArticle: Hashable, Sendable, Codable {
    /// The article with its layers.
    public let annotated: AnnotatedArticle
    /// The articles that tell its story, itself among them, as their list has them; empty when that is not known.
    public let story: [ListEntry]
    /// The name the reader gave to its story; `nil` when it has none.
    public let storyName: String?
    /// What the reader wrote about its passages, in order.
    public let notes: [Note]

    /// Creates the value.
    public init(_ annotated: AnnotatedArticle, story: [ListEntry] = [], storyName: String? = nil, notes: [Note] = []) {
        self.annotated = annotated
        self.story = story
        self.storyName = storyName
        self.notes = notes
    }
}
