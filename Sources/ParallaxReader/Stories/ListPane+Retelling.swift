import ParallaxCore

extension ListPane {
    /// Takes over which of the articles on the shelf tell one story now.
    mutating func retell(_ stories: [Story]) {
        guard let entries = shelf else { return }
        var next = (entries.map(\.story).max() ?? 0) + 1
        var numbers: [Article.ID: Int] = [:]
        for story in stories {
            for id in story.articles { numbers[id] = next }
            next += 1
        }
        shelve(entries.filter { numbers[$0.id] != nil }.map { $0.told(in: numbers[$0.id] ?? $0.story) })
    }
}

extension ListEntry {
    /// The entry in another story.
    fileprivate func told(in number: Int) -> ListEntry {
        ListEntry(
            id: id, outlet: outlet, source: source, title: title, published: published, wordCount: wordCount,
            quoteCount: quoteCount, story: number, storySize: storySize, marks: marks)
    }
}
