import ParallaxCore

/// An article of the library as `list --json` prints it.
struct ListEntryJSON: Encodable {
    let id: String
    let source: String
    let outlet: Nullable<String>
    let title: Nullable<String>
    let published: Nullable<String>
    let words: Int
    let quotes: Int
    let story: Int
    let read: Bool
    let starred: Bool
    let tags: [String]

    init(_ entry: ListEntry) {
        id = entry.id.rawValue
        source = entry.source
        outlet = Nullable(entry.outlet)
        title = Nullable(text: entry.title)
        published = Nullable(entry.published.map(String.init(describing:)))
        words = entry.wordCount
        quotes = entry.quoteCount
        story = entry.story
        read = entry.marks.isRead
        starred = entry.marks.isStarred
        tags = entry.marks.tags
    }
}
