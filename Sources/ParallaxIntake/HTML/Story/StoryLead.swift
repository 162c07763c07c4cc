/// Finds the paragraph that stands above the story and outside its container.
enum StoryLead {
    /// How many elements around the story are looked through.
    private static let levels = 4
    /// Shortest and longest lead, in scalars.
    private static let lengths: ClosedRange<Float> = 40...1_000

    /// The elements between the heading of the page and the story whose class says that they lead into it.
    static func leads(above roots: [Int], in outline: PageOutline) -> [Int] {
        guard let first = roots.first, outline.tree.tag(first) != .body else { return [] }
        let tree = outline.tree
        guard let heading = (0..<first).last(where: { tree.tag($0) == .h1 }) else { return [] }
        var around = first
        for _ in 0..<levels where tree.parent(around) > 0 && tree.tag(tree.parent(around)) != .body {
            around = tree.parent(around)
        }
        var found: [Int] = []
        var node = max(around, heading)
        while node < first {
            let isWhole = tree.end(node) <= first
            if isWhole, !outline.isCut[node], isLead(node, in: outline) { found.append(node) }
            node = outline.isCut[node] || (isWhole && found.last == node) ? tree.end(node) : node + 1
        }
        return found
    }

    private static func isLead(_ node: Int, in outline: PageOutline) -> Bool {
        guard outline.marks[node].contains(.lead), lengths.contains(outline.measures[node].length) else { return false }
        return outline.measures[node].linkDensity < 0.25 && !outline.marks[node].contains(.caption)
    }
}
