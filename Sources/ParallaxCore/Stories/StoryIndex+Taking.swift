extension StoryIndex {
    /// Takes in stories that were told before, each a list of its articles.
    ///
    /// - Complexity: O(*t*) for each article of *t* ≤ 128 terms: nothing is looked up.
    public mutating func take(_ stories: [[StoryMember]]) {
        let first = told.open(stories.count)
        let members = stories.enumerated().flatMap { story, members in members.map { (story: first + story, $0) } }
            .sorted { StoryIndex.day($0.1) < StoryIndex.day($1.1) }
        let vectors = vectors(of: members.map(\.1))
        var sums: [Int: StorySum] = [:]
        for ((story, member), vector) in zip(members, vectors) {
            let size = stories[story - first].count
            if size > 1 { sums[story, default: StorySum()].add(vector, isDated: member.published != nil) }
            put(member, vector, in: story)
            if told.take(member, size: size) { told.close(story, within: sums.removeValue(forKey: story)?.within ?? 0) }
        }
    }
}
