import ParallaxCore
import ParallaxLibrary

/// Groups the articles of a library into stories when some were added.
struct StoryTelling {
    let library: Library

    /// Grouping takes about a millisecond an article; a library with more keeps the stories it has.
    static let mostArticles = 2_000

    /// Tells the library which of its articles cover one event.
    func tell() throws {
        let all = try library.page(ListQuery(), ListSpan(start: .place(0), count: Self.mostArticles))
        guard all.total <= Self.mostArticles else { return }
        let members = try all.entries.compactMap { try library.article($0.id).map { StoryMember($0.article) } }
        try library.tell(StoryGrouping().stories(of: members))
    }
}
