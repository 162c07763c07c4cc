import ParallaxCore
import ParallaxUnicode

/// Articles in Markdown (CommonMark 0.31, the blocks and the commonest inline marks): headings, lists, quotes, paragraphs.
enum MarkdownFormat {
    /// The name that articles carry as their format.
    static let name = "markdown"

    /// Whether a text is Markdown: its first line is a heading, or it has a heading and a link or a list.
    static func isLikely(_ text: String) -> Bool {
        let lines = text.prefix(4096).split(separator: "\n", maxSplits: 80).map(\.trimmed).filter { !$0.isEmpty }
        let headings = lines.filter { heading($0) != nil }.count
        guard headings > 0 else { return false }
        return lines.first.flatMap(heading) != nil || lines.contains { $0.contains("](") || item($0) != nil }
    }

    /// Reads an article; `nil` when no text is left.
    static func article(_ bytes: [UInt8], source: String, names: [String]) -> Article? {
        let text = Harmless.text(TextDecoding.text(of: bytes)).text
        let stated = FrontMatter(text)
        var pieces = pieces(of: stated?.rest ?? text[...])
        if let title = stated?.title, pieces.first?.kind != .headline {
            pieces.insert((.headline, LinkedLine(title)), at: 0)
        }
        guard !pieces.isEmpty else { return nil }
        let composed = ComposedText(pieces)
        let masthead = Masthead(text: composed.text, blocks: composed.blocks)
        let title = composed.blocks.first { $0.kind == .headline }.map { composed.text[$0.range] } ?? ""
        return Article(
            id: Article.ID(source: source, content: bytes), source: source, format: name,
            outlet: stated?.outlet ?? masthead.outlet ?? OutletInPath.outlet(among: names, title: title),
            byline: stated?.byline ?? masthead.byline, published: stated?.published ?? masthead.published,
            language: stated?.language, url: stated?.address, text: composed.text, blocks: composed.blocks,
            hyperlinks: composed.hyperlinks(relativeTo: stated?.address))
    }

    private static func pieces(of text: Substring) -> [ComposedText.Piece] {
        var pieces: [(kind: Block.Kind?, lines: [LinkedLine])] = []
        var open = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed) {
            let line = line.hasPrefix(">") ? String(line.drop { $0 == ">" || $0 == " " }) : line
            if line.isEmpty || isRule(line) {
                open = false
            } else if let heading = heading(line) {
                pieces.append((pieces.isEmpty ? .headline : .subheading, [MarkdownLine.line(heading)]))
                open = false
            } else if let item = item(line) {
                pieces.append((.listItem, [MarkdownLine.line(item)]))
                open = true
            } else if open {
                pieces[pieces.count - 1].lines.append(MarkdownLine.line(line))
            } else {
                pieces.append((nil, [MarkdownLine.line(line)]))
                open = true
            }
        }
        return pieces.map { ($0.kind, LinkedLine(joining: $0.lines)) }.filter { !$0.line.text.isEmpty }
    }

    /// The text of a line such as `## Fog`.
    private static func heading(_ line: String) -> String? {
        let rest = line.drop { $0 == "#" }
        guard (1...6).contains(line.count - rest.count), rest.first == " " else { return nil }
        let text = rest.trimmed
        return text.isEmpty ? nil : String(text.reversed().drop { $0 == "#" }.reversed()).trimmed
    }

    /// The text of a line such as `- Fog` or `3. Fog`.
    private static func item(_ line: String) -> String? {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line[digits.endIndex...]
        let isMarked =
            digits.isEmpty ? "-*+".contains(rest.first ?? " ") : digits.count <= 3 && ".)".contains(rest.first ?? " ")
        guard isMarked, rest.dropFirst().first == " " else { return nil }
        return rest.dropFirst(2).trimmed
    }

    /// A line of three or more `-`, `*`, `_` or `=` alone.
    private static func isRule(_ line: String) -> Bool {
        guard let first = line.first, "-*_=".contains(first), line.count >= 3 else { return false }
        return line.allSatisfy { $0 == first || $0 == " " }
    }
}
