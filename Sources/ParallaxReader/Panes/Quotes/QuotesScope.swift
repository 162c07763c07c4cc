/// Whose quotes the quotes view shows.
enum QuotesScope: String, Hashable, Sendable, Codable {
    /// The articles of one story.
    case story
    /// Every article of the list.
    case list

    /// The scope the key turns to.
    var next: QuotesScope { self == .story ? .list : .story }
}
