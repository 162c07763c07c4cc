/// Articles that came into an index together, and whose stories are looked for.
struct StoryArrivals: Sendable {
    /// The articles.
    let members: [StoryMember]
    /// For each of them, the similarities to articles before it.
    let rows: [[Likeness]]
    /// Their numbers in the index.
    let entries: Range<Int>

    init(members: [StoryMember] = [], first: Int = 0, rows: [[Likeness]] = []) {
        self.members = members
        self.rows = rows
        entries = first..<first + members.count
    }
}
