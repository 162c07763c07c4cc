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
        let passages = paragraphs.map { Passage($0, of: text) }
        var roles = BlockRoles(text: text, passages: passages)
        return roles.blocks()
    }
}

/// Walks over the passages of one article and decides what each is.
private struct BlockRoles {
    /// Longest headline, in words and in UTF-8 code units.
    private static let longestHeadline = (words: 40, units: 300)
    /// Longest headline that ends with a stop, in words.
    private static let longestSentence = 12
    /// How many blocks above the first paragraph can name authors and dates.
    private static let longestHead = 6

    let text: String
    let passages: [Passage]
    private let headline: Int?
    private let head: Range<Int>
    private let tail: Int

    init(text: String, passages: [Passage]) {
        self.text = text
        self.passages = passages
        let headline = Self.headline(text, passages)
        let body = headline.map { $0 + 1 } ?? 0
        let story = passages[body...].firstIndex { $0.isProse && $0.cue == nil } ?? passages.endIndex
        self.headline = headline
        head = 0..<min(story, body + Self.longestHead)
        tail = Tail(passages[body...]).start()
    }

    mutating func blocks() -> [Block] {
        passages.indices.map { Block(kind: kind(at: $0), range: passages[$0].range) }
    }

    private static func headline(_ text: String, _ passages: [Passage]) -> Int? {
        let first = passages.firstIndex { passage in
            passage.cue == nil && DateLine(text[passage.range]) == nil
        }
        guard let first, first < longestHead, passages[first].words <= longestHeadline.words,
            passages[first].range.count <= longestHeadline.units, !passages[first].isBulleted,
            passages[first].words <= longestSentence || !passages[first].endsWithStop
        else { return nil }
        return first
    }

    private func kind(at index: Int) -> Block.Kind {
        let passage = passages[index]
        if index == headline { return .headline }
        if index >= tail { return .boilerplate }
        if head.contains(index), isByline(passage) { return .byline }
        switch passage.cue {
        case .line: return passage.words <= 60 ? .boilerplate : .paragraph
        case .caption: return passage.words <= 80 ? .caption : .paragraph
        case .tail, .teasers, .author, .end, .credit, nil: break
        }
        if isListItem(at: index) { return .listItem }
        return isSubheading(at: index) ? .subheading : .paragraph
    }

    private func isByline(_ passage: Passage) -> Bool {
        passage.range.count <= Passage.longestLine
            && (DateLine(text[passage.range]) != nil || isCredit(passage))
    }

    private func isCredit(_ passage: Passage) -> Bool {
        passage.cue == .credit && passage.words <= 12 && !passage.isProse
            && Masthead.names(in: text[passage.range]) != nil
    }

    /// A hyphen opens an item only beside another one; a dash opens speech.
    private func isListItem(at index: Int) -> Bool {
        passages[index].isBulleted
            || (isHyphened(index) && ((index > 0 && isHyphened(index - 1)) || isHyphened(index + 1)))
    }

    private func isHyphened(_ index: Int) -> Bool {
        guard passages.indices.contains(index) else { return false }
        let content = text[passages[index].range]
        return (content.hasPrefix("- ") || content.hasPrefix("* ")) && !content.dropFirst(2).contains(" - ")
    }

    /// A heading stands above running text, and never above the tail.
    private func isSubheading(at index: Int) -> Bool {
        guard passages[index].isHeading, index + 1 < tail else { return false }
        let next = passages[index + 1]
        return next.cue == nil && (next.isProse || next.isBulleted)
    }
}
