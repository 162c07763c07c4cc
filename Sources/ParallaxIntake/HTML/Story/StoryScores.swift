/// Scores each element by the paragraphs around which it stands (Arc90, "Readability", 2009; Mozilla, "readability", 2026).
///
/// Each paragraph gives points for its length and its commas to the element around it, half of them to the next, and
/// less and less to three more.
struct StoryScores {
    private static let shortestParagraph: Float = 25
    private static let levels = 5

    private let outline: PageOutline
    private let usesClasses: Bool
    /// Which divisions hold one paragraph and nothing else.
    private let isWrapper: [Bool]
    /// The score of each node; `nil` when no paragraph stands near.
    private(set) var scores: [Double?]

    init(_ outline: PageOutline, usesClasses: Bool) {
        self.outline = outline
        self.usesClasses = usesClasses
        isWrapper = outline.tree.nodes.indices.map { Self.isWrapper($0, in: outline) }
        scores = [Double?](repeating: nil, count: outline.tree.nodes.count)
        guard let first = outline.tree.nodes.indices.first else { return }
        outline.walk(first) { node in
            visit(node)
            return true
        }
    }

    private mutating func visit(_ node: Int) {
        switch outline.tree.tag(node) {
        case .p, .td, .pre, .section, .h2, .h3, .h4, .h5, .h6: add(outline.measures[node], around: node)
        case .div: visitDivision(node)
        default: break
        }
    }

    /// A division without blocks is a paragraph; else each run of text between its blocks is one.
    private mutating func visitDivision(_ node: Int) {
        guard outline.hasBlocks(node) else { return add(outline.measures[node], around: node) }
        var run = PageMeasure()
        var child = node + 1
        while child < outline.tree.end(node) {
            if outline.tree.tag(child).isPhrasing {
                run += outline.measures[child]
            } else {
                add(run, to: node)
                run = PageMeasure()
            }
            child = outline.tree.end(child)
        }
        add(run, to: node)
    }

    private mutating func add(_ paragraph: PageMeasure, around node: Int) {
        add(paragraph, to: outline.tree.parent(node))
    }

    private mutating func add(_ paragraph: PageMeasure, to nearest: Int) {
        guard paragraph.length >= Self.shortestParagraph else { return }
        let points = 2 + Double(paragraph.commas) + min((Double(paragraph.length) / 100).rounded(.down), 3)
        var ancestor = nearest
        var level = 0
        while ancestor >= 0, level < Self.levels, outline.tree.parent(ancestor) >= 0 {
            if !isWrapper[ancestor] {
                let divider = level == 0 ? 1 : level == 1 ? 2 : Double(level * 3)
                scores[ancestor] = (scores[ancestor] ?? base(ancestor)) + points / divider
                level += 1
            }
            ancestor = outline.tree.parent(ancestor)
        }
    }

    private static func isWrapper(_ node: Int, in outline: PageOutline) -> Bool {
        guard outline.tree.tag(node) == .div, outline.measures[node].linkDensity < 0.25 else { return false }
        var paragraphs = 0
        var others = 0
        outline.tree.forEachChild(of: node) { child in
            guard !outline.isCut[child] else { return }
            let tag = outline.tree.tag(child)
            if tag == .p { paragraphs += 1 }
            if tag != .p, tag != .text || outline.measures[child].length > 0 { others += 1 }
        }
        return paragraphs == 1 && others == 0
    }

    /// The score of an element before its paragraphs count.
    func base(_ node: Int) -> Double {
        let points: Double =
            switch outline.tree.tag(node) {
            case .div: 5
            case .pre, .td, .blockquote: 3
            case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
            case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
            default: 0
            }
        return points + (usesClasses ? outline.weights[node] : 0)
    }
}

extension PageOutline {
    /// Whether an element has blocks inside it.
    func hasBlocks(_ node: Int) -> Bool { blockCounts[node] > 0 }
}
