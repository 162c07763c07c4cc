import ParallaxCore

extension [ListEntry] {
    /// The articles of every story, in list order.
    var byStory: [[Article.ID]] {
        var places: [Int: Int] = [:]
        return reduce(into: []) { stories, entry in
            if let place = places[entry.story] {
                stories[place].append(entry.id)
            } else {
                places[entry.story] = stories.count
                stories.append([entry.id])
            }
        }
    }
}
