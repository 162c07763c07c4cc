import ParallaxCore

/// One block of a story as the page has it.
struct StoryBlock: Hashable {
    /// What the element says that it is.
    enum Kind: Hashable {
        case heading(level: Int)
        case paragraph, standfirst, item, caption
    }

    let kind: Kind
    let line: LinkedLine
    /// Whether every word of it is a link.
    let isLink: Bool
}

/// Reads the blocks of a story out of its elements.
struct StoryBlocks {
    /// Longest text that is taken for a caption or a standfirst, in scalars.
    private static let longestCaption: Float = 600

    private let outline: PageOutline
    private(set) var blocks: [StoryBlock] = []
    private var line = PageLine()
    /// The link that was opened last, and whether there was text in the line outside links.
    private var link: Range<Int> = 0..<0
    private var hasPlainText = false
    /// The links of the line: the element of each, and where its words stand.
    private var links: [(node: Int, words: TextRange)] = []
    /// The elements that say what a block is, the innermost last, and where each ends.
    private var kinds: [(kind: StoryBlock.Kind, end: Int)] = []
    private var hasParagraph = false
    /// Ends of blocks that are open.
    private var ends: [Int] = []
    private var rowEnd = 0
    private var preformattedEnd = 0
    private var breaks = 0

    init(_ roots: [Int], in outline: PageOutline) {
        self.outline = outline
        for root in roots {
            outline.walk(root) { node in
                visit(node)
                return true
            }
            flush()
        }
    }

    private mutating func visit(_ node: Int) {
        closeBlocks(before: node)
        let tag = outline.tree.tag(node)
        if tag == .text { return visitText(node) }
        if tag == .br { return visitBreak() }
        breaks = 0
        if tag == .td || tag == .th, node < rowEnd { return line.appendSpace() }
        if tag == .a, outline.tree.value(.href, of: node) != nil { link = outline.tree.subtree(node) }
        guard tag.isBlock else { return }
        flush()
        ends.append(outline.tree.end(node))
        if tag == .tr, isPlainRow(node) { rowEnd = outline.tree.end(node) }
        if tag == .pre { preformattedEnd = outline.tree.end(node) }
        if let kind = kind(of: node) { kinds.append((kind, outline.tree.end(node))) }
    }

    private mutating func visitText(_ node: Int) {
        let units = outline.tree.units(node)
        guard !units.allSatisfy(PageLine.isSpace) else {
            line.append(units)
            return
        }
        breaks = 0
        if !link.contains(node) { hasPlainText = true }
        if node < preformattedEnd { appendLines(units, node) } else { append(units, node) }
    }

    private mutating func append(_ units: ArraySlice<UInt8>, _ node: Int) {
        let words = line.append(units)
        guard link.contains(node), !words.isEmpty else { return }
        let isSame = links.last?.node == link.lowerBound
        let start = isSame ? links.removeLast().words.start : words.start
        links.append((link.lowerBound, TextRange(start: start, end: words.end)))
    }

    /// In preformatted text an empty line ends a paragraph.
    private mutating func appendLines(_ units: ArraySlice<UInt8>, _ node: Int) {
        for row in units.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if row.allSatisfy(PageLine.isSpace), !line.isEmpty { flush() }
            append(row, node)
            line.appendSpace()
        }
    }

    /// Two breaks in a row end a paragraph, one is a space.
    private mutating func visitBreak() {
        breaks += 1
        if breaks > 1 { flush() } else { line.appendSpace() }
    }

    private mutating func closeBlocks(before node: Int) {
        while let end = ends.last, end <= node {
            flush()
            ends.removeLast()
        }
        while let last = kinds.last, last.end <= node { kinds.removeLast() }
    }

    private mutating func flush() {
        defer {
            line.removeAll()
            links.removeAll()
            hasPlainText = false
        }
        guard !line.isEmpty else { return }
        let kind = kinds.last?.kind ?? .paragraph
        hasParagraph = hasParagraph || kind == .paragraph
        blocks.append(StoryBlock(kind: kind, line: linkedLine, isLink: !hasPlainText))
    }

    private var linkedLine: LinkedLine {
        LinkedLine(
            line.finished,
            links: links.map { link in
                LinkedLine.Link(range: link.words, reference: outline.tree.value(.href, of: link.node) ?? "")
            })
    }

    private func kind(of node: Int) -> StoryBlock.Kind? {
        let tag = outline.tree.tag(node)
        if outline.marks[node].contains(.caption), outline.measures[node].length < Self.longestCaption {
            return .caption
        }
        if isStandfirst(node) { return .standfirst }
        if tag.headingLevel > 0 { return .heading(level: tag.headingLevel) }
        switch tag {
        case .li: return .item
        case .figcaption: return .caption
        case .figure: return outline.measures[node].length < Self.longestCaption ? .caption : nil
        default: return nil
        }
    }

    /// Whether an element above the first paragraph says that it leads into the story.
    private func isStandfirst(_ node: Int) -> Bool {
        outline.marks[node].contains(.lead) && outline.measures[node].length < Self.longestCaption
            && outline.tree.tag(node) != .h1 && !hasParagraph
    }

    /// Whether the cells of a row hold no blocks, so that the row is one line.
    private func isPlainRow(_ node: Int) -> Bool {
        var isPlain = true
        outline.tree.forEachChild(of: node) { cell in
            if outline.blockCounts[cell] > 0 { isPlain = false }
        }
        return isPlain
    }
}
