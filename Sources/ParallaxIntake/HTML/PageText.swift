import ParallaxCore

/// The text of an article that was found on a page, and its blocks.
struct PageText {
    private var lines = LinkedText()
    private(set) var blocks: [Block] = []

    /// Puts the title and the blocks of the story together, and says what each block is.
    ///
    /// What an element says about its text counts, unless the words themselves say that they belong to the page.
    init(_ story: [StoryBlock], title: String) {
        let end = Self.end(of: story)
        let hasStandfirst = story.count { $0.kind == .standfirst } == 1
        var kinds: [StoryBlock.Kind?] = []
        var ranges: [TextRange] = []
        if !title.isEmpty {
            kinds.append(.heading(level: 1))
            ranges.append(lines.append(LinkedLine(title)))
        }
        for (index, block) in story.enumerated() {
            let line = block.line.harmless.trimmed
            guard !line.text.isEmpty, !(ranges.count < 3 && Self.isSame(line.text, title)) else { continue }
            let kind = block.kind == .standfirst && !hasStandfirst ? .paragraph : block.kind
            kinds.append(index < end ? kind : nil)
            ranges.append(lines.append(line))
        }
        let roles = Block.blocks(of: text, paragraphs: ranges)
        blocks = roles.indices.map { index in
            Block(
                kind: Self.kind(roles[index].kind, kinds[index], isTitle: index == 0 && !title.isEmpty),
                range: ranges[index])
        }
    }

    /// The text, all blocks in order.
    var text: String { lines.text }

    /// The links of the story that lead to another page; `base` is the address that they are relative to.
    func hyperlinks(relativeTo base: String?) -> [Hyperlink] { lines.hyperlinks(in: blocks, relativeTo: base) }

    /// Where the story ends: behind it stand only headings of nothing and lines that are links.
    private static func end(of story: [StoryBlock]) -> Int {
        let last = story.lastIndex { block in
            if case .heading = block.kind { return false }
            return !block.isLink
        }
        return last.map { $0 + 1 } ?? story.count
    }

    private static func kind(_ role: Block.Kind, _ kind: StoryBlock.Kind?, isTitle: Bool) -> Block.Kind {
        if isTitle { return .headline }
        switch (role, kind) {
        case (_, nil): return .boilerplate
        case (.boilerplate, _), (.byline, _), (.caption, _): return role
        case (_, .heading): return .subheading
        case (_, .item): return .listItem
        case (_, .caption): return .caption
        case (_, .standfirst): return .standfirst
        case (.headline, .paragraph): return .paragraph
        default: return role
        }
    }

    private static func isSame(_ line: String, _ title: String) -> Bool {
        line.utf8.count < 400 && words(line) == words(title)
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased()[...].split { !$0.isLetter && !$0.isNumber }
    }
}
