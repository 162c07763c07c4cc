import ParallaxCore

/// An article in Markdown.
struct ArticleMarkdown {
    let report: ArticleReport

    /// The text, with an empty line between its blocks.
    var text: String {
        let facts = report.facts.isEmpty ? [] : ["*\(MarkdownText.line(report.facts.joined(separator: " · ")))*"]
        let blocks = report.body.map { Self.block($0.kind, MarkdownText.line($0.words)) }
        return (["# \(MarkdownText.line(report.title))"] + facts + blocks).joined(separator: "\n\n") + "\n"
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
