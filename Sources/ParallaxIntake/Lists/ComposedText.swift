import ParallaxCore

/// The text of an article that comes in pieces, and its blocks.
struct ComposedText {
    /// One piece: what it is as far as its source says, and its text on one line.
    typealias Piece = (kind: Block.Kind?, text: String)

    let text: String
    let blocks: [Block]

    private static let separator = "\n\n"

    /// Puts the pieces together, an empty line between them.
    ///
    /// A piece whose source does not say what it is gets the role its words tell, and one that is a notice of the page by
    /// its words is that whatever its source says.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ pieces: [Piece]) {
        var text = ""
        var ranges: [TextRange] = []
        for piece in pieces {
            if !text.isEmpty { text += Self.separator }
            let start = text.utf8.count
            text += piece.text
            ranges.append(TextRange(start: start, end: text.utf8.count))
        }
        let told = Block.blocks(of: text, paragraphs: ranges)
        let hasHeadline = pieces.contains { $0.kind == .headline }
        blocks = zip(told, pieces).map { block, piece in
            Block(kind: Self.kind(piece.kind, block.kind, hasHeadline: hasHeadline), range: block.range)
        }
        self.text = text
    }

    private static func kind(_ stated: Block.Kind?, _ told: Block.Kind, hasHeadline: Bool) -> Block.Kind {
        if let stated { return told == .boilerplate && stated != .headline ? told : stated }
        return told == .headline && hasHeadline ? .paragraph : told
    }
}
