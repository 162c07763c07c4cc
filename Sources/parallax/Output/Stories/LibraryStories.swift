import ParallaxCore
import ParallaxLibrary

/// The stories of a library, those with the newest article first.
struct LibraryStories {
    let library: Library

    /// Hands on story after story.
    func each(_ use: (ToldStory) throws -> Void) throws {
        let names = StoryConstraints(try library.storyDecisions())
        var seen: Set<Int> = []
        _ = try LibraryPages(library: library, query: ListQuery(), limit: .max).each { page in
            for entry in page where seen.insert(entry.story).inserted { try use(try story(of: entry, names)) }
        }
    }

    private func story(of entry: ListEntry, _ names: StoryConstraints) throws -> ToldStory {
        let entries = entry.storySize > 1 ? try library.storyFromTheOldest(of: entry.id) : [entry]
        return ToldStory(
            articles: try entries.compactMap { try library.article($0.id) }, name: names.name(of: entries.map(\.id)))
    }
}
