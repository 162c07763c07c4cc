extension StoryConstraints {
    /// Stories as the decisions want them: what must be apart is parted, what must be together is joined, and nothing
    /// else is touched. The order is that of their first articles.
    ///
    /// - Complexity: O(*n* · *p*) for *n* articles in stories that fall into *p* parts each.
    public func applied(to stories: [Story]) -> [Story] {
        guard !isEmpty else { return stories }
        var clusters = BarredClusters(of: stories.flatMap(\.articles), self)
        var first = 0
        for story in stories {
            clusters.join(first..<first + story.articles.count)
            first += story.articles.count
        }
        return clusters.stories
    }
}
