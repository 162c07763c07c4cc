extension Block {
    /// Gives every paragraph of a plain text its role.
    ///
    /// The headline is the first short block. Captions, share links, notices and what follows the last paragraph are
    /// found by cues (`furniture.txt`, several languages) and by where they stand; see ``Tail``. Nothing is deleted.
    ///
    /// - Parameters:
    ///   - text: The cleaned text.
    ///   - paragraphs: Its paragraphs in order, without surrounding white space.
    /// - Returns: One block for each paragraph.
    /// - Complexity: O(*n*) in the length of the text.
    public static func blocks(of text: String, paragraphs: [TextRange]) -> [Block] {
        let shapes = paragraphs.map { BlockShape($0, of: text) }
        return BlockRoles(text: text, shapes: shapes).blocks()
    }
}

/// Walks over the shapes of one article and decides what each is.
private struct BlockRoles {
    /// Longest headline, in words and in UTF-8 code units.
    private static let longestHeadline = (words: 40, units: 300)
    /// Longest headline that ends with a stop, in words.
    private static let longestSentence = 12
    /// Longest link or label above the headline, in words.
    private static let longestLabel = 4
    /// How many blocks below the headline can name authors and dates.
    private static let longestHead = 6

    let text: String
    let shapes: [BlockShape]
    private let headline: Int?
    private let head: Range<Int>
    private let tail: Int

    init(text: String, shapes: [BlockShape]) {
        self.text = text
        self.shapes = shapes
        let headline = Self.headline(text, shapes)
        let body = headline.map { $0 + 1 } ?? 0
        self.headline = headline
        head = 0..<min(shapes.count, body + Self.longestHead)
        tail = Tail(shapes[body...]).start()
    }

    func blocks() -> [Block] {
        var blocks = shapes.indices.map { Block(kind: kind(at: $0), range: shapes[$0].range) }
        if let standfirst = Standfirst.index(in: blocks, of: text) {
            blocks[standfirst] = Block(kind: .standfirst, range: blocks[standfirst].range)
        }
        return blocks
    }

    private static func headline(_ text: String, _ shapes: [BlockShape]) -> Int? {
        let first = shapes.firstIndex { shape in
            (shape.cue != .line || shape.words > longestLabel) && DateLine(text[shape.range])?.names != 0
        }
        guard let first, first < longestHead, shapes[first].words <= longestHeadline.words,
            shapes[first].range.count <= longestHeadline.units, !shapes[first].isBulleted,
            shapes[first].words <= longestSentence || !shapes[first].endsWithStop
        else { return nil }
        return first
    }

    private func kind(at index: Int) -> Block.Kind {
        let shape = shapes[index]
        if index == headline { return .headline }
        if index >= tail { return .boilerplate }
        if head.contains(index), isByline(shape) { return .byline }
        switch shape.cue {
        case .line: return shape.words <= 60 ? .boilerplate : .paragraph
        case .caption: return shape.words <= 80 ? .caption : .paragraph
        case .tail, .teasers, .author, .end, .credit, nil: break
        }
        if isListItem(at: index) { return .listItem }
        return isSubheading(at: index) ? .subheading : .paragraph
    }

    private func isByline(_ shape: BlockShape) -> Bool {
        shape.range.count <= BlockShape.longestLine
            && (DateLine(text[shape.range]) != nil || isCredit(shape))
    }

    private func isCredit(_ shape: BlockShape) -> Bool {
        shape.cue == .credit && shape.words <= 12 && !shape.isProse
            && Masthead.names(in: text[shape.range]) != nil
    }

    /// A hyphen opens an item only beside another one; a dash opens speech.
    private func isListItem(at index: Int) -> Bool {
        shapes[index].isBulleted
            || (isHyphened(index) && ((index > 0 && isHyphened(index - 1)) || isHyphened(index + 1)))
    }

    private func isHyphened(_ index: Int) -> Bool {
        guard shapes.indices.contains(index) else { return false }
        let content = text[shapes[index].range]
        guard content.utf8.first == UInt8(ascii: "-") || content.utf8.first == UInt8(ascii: "*") else { return false }
        return (content.hasPrefix("- ") || content.hasPrefix("* ")) && !content.dropFirst(2).contains(" - ")
    }

    /// A heading stands above running text, and never above the tail.
    private func isSubheading(at index: Int) -> Bool {
        guard shapes[index].isHeading, index + 1 < tail else { return false }
        let next = shapes[index + 1]
        return (next.cue == nil || next.cue == .credit) && (next.isProse || next.isBulleted)
    }
}
