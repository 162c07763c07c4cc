import ParallaxCore
import ParallaxUnicode

/// Web pages: one article a page.
enum HTMLFormat {
    /// The name that articles carry as their format.
    static let name = "html"

    /// Reads the article of a page.
    ///
    /// - Parameters:
    ///   - bytes: The page as it stands.
    ///   - source: Where it came from.
    ///   - names: Names that may be the outlet's when the page names none, the likeliest first.
    ///   - address: The address of the page, where it is known.
    /// - Throws: Which limit the page breaks, or that it holds no text.
    static func article(
        _ bytes: [UInt8], source: String, names: [String] = [], address: String? = nil
    ) throws(IntakeProblem) -> Article {
        let scanner: MarkupScanner
        let tree: PageTree
        do {
            scanner = try MarkupScanner(Array(TextDecoding.text(ofPage: bytes).utf8))
            tree = try PageTree(parsing: scanner.markup)
        } catch {
            throw .refusedPage(path: source, fault: error.description)
        }
        let metadata = PageMetadata(tree, linkedData: scanner.linkedData)
        let title = metadata.title?.value ?? ""
        let text = PageText(StoryFinder(tree).blocks(), title: title)
        guard !text.blocks.isEmpty else { throw .empty(path: source) }
        let masthead = Masthead(text: text.text, blocks: text.blocks)
        return Article(
            id: Article.ID(source: source, content: bytes), source: source, format: name,
            outlet: metadata.outlet?.value ?? masthead.outlet ?? OutletInPath.outlet(among: names, title: title[...]),
            byline: metadata.byline?.value ?? masthead.byline,
            published: metadata.published?.value ?? masthead.published, language: metadata.language?.value,
            url: metadata.address?.value ?? address, text: text.text, blocks: text.blocks)
    }
}
