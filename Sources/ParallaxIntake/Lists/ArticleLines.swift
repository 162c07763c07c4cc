import ParallaxCore
import ParallaxUnicode

/// Articles as JSON Lines, one object a line, in the shape that `parallax extract` prints; other keys are ignored.
enum ArticleLines {
    /// The name that articles carry as their format when they state none.
    static let name = "json"

    /// Reads every line; a line that is no article is a failure of its own.
    ///
    /// - Parameter firstLine: The number of the first line.
    /// - Complexity: O(*n*) in the number of bytes.
    static func articles(
        _ bytes: [UInt8], source: String, firstLine: Int = 1
    ) -> [Result<Article, IntakeProblem>] {
        bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).enumerated()
            .compactMap { number, line in
                guard !line.allSatisfy(ASCII.isSpace) else { return nil }
                guard let value = JSONValue(line), let article = article(value, line: line, source: source) else {
                    return .failure(.badLine(path: source, line: firstLine + number))
                }
                return .success(article)
            }
    }

    private static func article(_ value: JSONValue, line: ArraySlice<UInt8>, source: String) -> Article? {
        let pieces = pieces(of: value)
        guard !pieces.isEmpty else { return nil }
        let composed = ComposedText(pieces)
        return Article(
            id: value["id"]?.line.map(Article.ID.init) ?? Article.ID(source: source, content: Array(line)),
            source: value["source"]?.line ?? source, format: value["format"]?.line ?? name,
            outlet: value["outlet"]?.line, byline: value["byline"]?.line,
            published: value["published"]?.text.flatMap { FeedDate($0)?.written },
            language: LanguageCode.code(value["language"]?.text),
            url: value["url"]?.line.flatMap { WebReference.isWeb($0) ? $0 : nil }, text: composed.text,
            blocks: composed.blocks, hyperlinks: composed.hyperlinks(relativeTo: nil))
    }

    private static func pieces(of value: JSONValue) -> [ComposedText.Piece] {
        guard case .string(let text) = value["text"] else { return [] }
        var pieces: [ComposedText.Piece] = value["title"]?.line.map { [(.headline, LinkedLine($0))] } ?? []
        let paragraphs = paragraphs(of: text, StatedLinks(value["hyperlinks"], in: text))
        let roles = roles(of: value, count: paragraphs.count)
        pieces += zip(roles, paragraphs).map { ($0, $1) }
        for (key, kind) in [("captions", Block.Kind.caption), ("boilerplate", .boilerplate)] {
            pieces += (value[key]?.elements ?? []).compactMap(\.line).map { (kind, LinkedLine($0)) }
        }
        return pieces
    }

    /// What each paragraph is, as far as the line says: a role for each of them, or none at all.
    private static func roles(of value: JSONValue, count: Int) -> [Block.Kind?] {
        let stated = (value["roles"]?.elements ?? []).map { $0.line.flatMap(Block.Kind.init(rawValue:)) }
        guard stated.count == count else { return Array(repeating: nil, count: count) }
        return stated.map { $0.flatMap { $0.isCompared || $0 == .subheading ? $0 : nil } }
    }

    /// Paragraphs by empty lines, as `extract` writes them, else by lines.
    private static func paragraphs(of text: String, _ links: StatedLinks) -> [LinkedLine] {
        let plain = PlainText(text)
        var links = links
        return plain.paragraphs.map { LinkedLine(String(plain.text[$0]), links: links.next(in: $0)) }
    }
}
