/// Finds the elements that hold the story: the best one, and what beside it belongs to it (Mozilla, "readability", 2026).
struct StoryRoots {
    private let outline: PageOutline
    private let scores: StoryScores
    /// The elements in document order, none inside another.
    private(set) var roots: [Int] = []

    init(_ outline: PageOutline, usesClasses: Bool) {
        self.outline = outline
        scores = StoryScores(outline, usesClasses: usesClasses)
        let body = outline.tree.nodes.indices.first { outline.tree.tag($0) == .body } ?? 0
        guard !outline.tree.nodes.isEmpty else { return }
        guard let best = best(), best != body else {
            roots = [body]
            return
        }
        let top = onlyChildren(upFrom: climb(from: common(best), below: body), below: body)
        roots = siblings(of: top)
    }

    private func final(_ node: Int) -> Double {
        (scores.scores[node] ?? 0) * Double(1 - outline.measures[node].linkDensity)
    }

    private var candidates: [Int] {
        let scored = outline.tree.nodes.indices.filter { scores.scores[$0] != nil }
        return Array(scored.sorted { final($0) > final($1) }.prefix(5))
    }

    private func best() -> Int? { candidates.first }

    /// The element around the best one in which at least three other good ones stand; else the best one itself.
    private func common(_ best: Int) -> Int {
        let others = candidates.dropFirst().filter { final($0) >= final(best) * 0.75 }
        guard others.count >= 3 else { return best }
        var ancestor = outline.tree.parent(best)
        while ancestor > 0, outline.tree.tag(ancestor) != .body {
            if others.count(where: { outline.tree.subtree(ancestor).contains($0) && $0 != ancestor }) >= 3 {
                return ancestor
            }
            ancestor = outline.tree.parent(ancestor)
        }
        return best
    }

    /// Goes up as long as the score does not fall: there is more of the story.
    private func climb(from node: Int, below body: Int) -> Int {
        var ancestor = outline.tree.parent(node)
        var last = scores.scores[node] ?? scores.base(node)
        let threshold = last / 3
        while ancestor > body {
            if let score = scores.scores[ancestor] {
                if score < threshold { break }
                if score > last { return ancestor }
                last = score
            }
            ancestor = outline.tree.parent(ancestor)
        }
        return node
    }

    private func onlyChildren(upFrom node: Int, below body: Int) -> Int {
        var node = node
        while outline.tree.parent(node) > body, elements(in: outline.tree.parent(node)).count == 1 {
            node = outline.tree.parent(node)
        }
        return node
    }

    private func elements(in node: Int) -> [Int] {
        var found: [Int] = []
        outline.tree.forEachChild(of: node) { child in
            if outline.tree.tag(child) != .text, !outline.isCut[child] { found.append(child) }
        }
        return found
    }

    private func siblings(of top: Int) -> [Int] {
        guard outline.tree.parent(top) >= 0 else { return [top] }
        let threshold = max(10, (scores.scores[top] ?? 0) * 0.2)
        return elements(in: outline.tree.parent(top)).filter { $0 == top || belongs($0, to: top, threshold) }
    }

    private func belongs(_ sibling: Int, to top: Int, _ threshold: Double) -> Bool {
        let name = outline.tree.value(.class, of: top) ?? ""
        let isAlike = !name.isEmpty && outline.tree.value(.class, of: sibling) == name
        let bonus = isAlike ? (scores.scores[top] ?? 0) * 0.2 : 0
        if let score = scores.scores[sibling], score + bonus >= threshold { return true }
        guard outline.tree.tag(sibling) == .p || (outline.tree.tag(sibling) == .div && !outline.hasBlocks(sibling))
        else { return false }
        let measure = outline.measures[sibling]
        if measure.length > 80 { return measure.linkDensity < 0.25 }
        return measure.length > 0 && measure.links == 0 && endsSentence(outline.tree.string(sibling))
    }

    private func endsSentence(_ text: String) -> Bool { text.hasSuffix(".") || text.contains(". ") }
}
