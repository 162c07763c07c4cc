import ParallaxCore

/// The text of an article that comes in pieces, and its blocks.
struct ComposedText {
    /// One piece: what it is as far as its source says, and its text on one line.
    typealias Piece = (kind: Block.Kind?, line: LinkedLine)

    private let lines: LinkedText
    let blocks: [Block]

    /// Puts the pieces together, an empty line between them.
    ///
    /// A piece whose source does not say what it is gets the role its words tell, and one that is a notice of the page by
    /// its words is that whatever its source says.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ pieces: [Piece]) {
        var lines = LinkedText()
        let ranges = pieces.map { lines.append($0.line) }
        let told = Block.blocks(of: lines.text, paragraphs: ranges)
        let hasHeadline = pieces.contains { $0.kind == .headline }
        blocks = zip(told, pieces).map { block, piece in
            Block(kind: Self.kind(piece.kind, block.kind, hasHeadline: hasHeadline), range: block.range)
        }
        self.lines = lines
    }

    var text: String { lines.text }

    /// The links that lead to another page; `base` is the address that they are relative to.
    func hyperlinks(relativeTo base: String?) -> [Hyperlink] { lines.hyperlinks(in: blocks, relativeTo: base) }

    private static func kind(_ stated: Block.Kind?, _ told: Block.Kind, hasHeadline: Bool) -> Block.Kind {
        if let stated { return told == .boilerplate && stated != .headline ? told : stated }
        return told == .headline && hasHeadline ? .paragraph : told
    }
}
