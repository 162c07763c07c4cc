extension StoryIndex {
    /// Takes in stories that were told before, each a list of its articles.
    ///
    /// - Complexity: O(*t*) for each article of *t* ≤ 128 terms: nothing is looked up.
    public mutating func take(_ stories: [[StoryMember]]) {
        let members = stories.enumerated().flatMap { story, members in members.map { (story: told.count + story, $0) } }
            .sorted { StoryIndex.day($0.1) < StoryIndex.day($1.1) }
        let vectors = vectors(of: members.map(\.1))
        var sums: [Int: StorySum] = [:]
        let first = told.count
        told += stories.map { _ in Told(members: [], within: 0) }
        for ((story, member), vector) in zip(members, vectors) {
            told[story].members.append(entries.count)
            let size = stories[story - first].count
            if size > 1 { sums[story, default: StorySum()].add(vector, isDated: member.published != nil) }
            if told[story].members.count == size { told[story].within = sums.removeValue(forKey: story)?.within ?? 0 }
            bind(member, as: entries.count)
            put(member, vector, in: story)
        }
    }
}
