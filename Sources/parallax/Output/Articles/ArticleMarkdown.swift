import ParallaxCore

/// An article in Markdown.
struct ArticleMarkdown {
    let report: ArticleReport

    /// The text, with an empty line between its blocks.
    var text: String {
        let facts = report.facts.isEmpty ? [] : ["*\(MarkdownText.line(report.facts.joined(separator: " · ")))*"]
        let blocks = report.linkedBody.map { Self.block($0.kind, $0.pieces.map(Self.words).joined()) }
        return (["# \(MarkdownText.line(report.title))"] + facts + blocks).joined(separator: "\n\n") + "\n"
    }

    private static func words(_ piece: LinkedWords) -> String {
        let words = MarkdownText.line(piece.words)
        return piece.target.map { "[\(words)](\(destination($0.address)))" } ?? words
    }

    /// An address holds no spaces, angle brackets or backslashes; readers of Markdown disagree about its parentheses.
    private static func destination(_ address: String) -> String {
        address.replacing("(", with: "%28").replacing(")", with: "%29").replacing("&", with: "\\&")
    }

    private static func block(_ kind: Block.Kind, _ words: String) -> String {
        switch kind {
        case .subheading: "## \(words)"
        case .listItem: "- \(words)"
        case .standfirst: "**\(words)**"
        case .byline, .caption: "*\(words)*"
        case .headline, .paragraph, .boilerplate: words
        }
    }
}
