import ParallaxCore
import ParallaxUnicode

/// Plain text: one article a file, the headline first.
enum TextFormat {
    /// The name that articles carry as their format.
    static let name = "text"

    /// Reads an article; `nil` when no text is left after cleaning.
    ///
    /// - Parameters:
    ///   - bytes: The file as it stands.
    ///   - source: Where it came from.
    ///   - names: Names that may be the outlet's when the text names none, the likeliest first.
    static func article(_ bytes: [UInt8], source: String, names: [String] = []) -> Article? {
        let plain = PlainText(Harmless.text(TextDecoding.text(of: bytes)).text)
        guard !plain.paragraphs.isEmpty else { return nil }
        let blocks = Block.blocks(of: plain.text, paragraphs: plain.paragraphs)
        let masthead = Masthead(text: plain.text, blocks: blocks)
        let title = blocks.first { $0.kind == .headline }.map { plain.text[$0.range] } ?? ""
        return Article(
            id: Article.ID(source: source, content: bytes), source: source, format: name,
            outlet: masthead.outlet ?? OutletInPath.outlet(among: names, title: title),
            byline: masthead.byline, published: masthead.published, text: plain.text, blocks: blocks)
    }
}
