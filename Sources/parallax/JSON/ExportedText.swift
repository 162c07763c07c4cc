import ParallaxCore

/// An article's running text as it leaves the program: standfirst, paragraphs, list items and subheadings, an empty line
/// between them, and offsets in Unicode code points.
struct ExportedText {
    let text: String
    /// First and last offset of each block, in code points of `text`.
    let paragraphs: [[Int]]
    /// What each block is.
    let roles: [String]
    private let pieces: [Piece]
    private let codePoints: CodePointOffsets

    private struct Piece {
        let source: TextRange
        let start: Int
    }

    private static let separator = "\n\n"

    init(_ article: Article) {
        codePoints = CodePointOffsets(article.text)
        var text = ""
        var pieces: [Piece] = []
        var length = 0
        let blocks = article.blocks.filter { $0.kind.isCompared || $0.kind == .subheading }
        roles = blocks.map(\.kind.rawValue)
        for block in blocks {
            if !pieces.isEmpty {
                text += Self.separator
                length += Self.separator.count
            }
            pieces.append(Piece(source: block.range, start: length))
            text += article.text[block.range]
            length += codePoints.count(of: block.range)
        }
        self.text = text
        self.pieces = pieces
        let lengths = codePoints
        paragraphs = pieces.map { [$0.start, $0.start + lengths.count(of: $0.source)] }
    }

    /// Where a range of the article lies in `text`; `nil` when it is not part of the running text.
    func range(of range: TextRange) -> (start: Int, end: Int)? {
        guard let piece = pieces.first(where: { $0.source.contains(range) }) else { return nil }
        let start = piece.start + codePoints.count(of: TextRange(start: piece.source.start, end: range.start))
        return (start, start + codePoints.count(of: range))
    }

    /// The block of `text` a range lies in, counting from 0.
    func paragraph(of range: TextRange) -> Int? { pieces.firstIndex { $0.source.contains(range) } }
}
