import ParallaxCore
import ParallaxUnicode

/// A text of a feed, as markup or without; cleaned of what a terminal would obey.
public struct FeedText: Hashable, Sendable {
    /// How the text is written.
    public enum Kind: Hashable, Sendable {
        /// Characters that mean themselves.
        case plain
        /// HTML.
        case html
    }

    /// How the text is written.
    public let kind: Kind
    /// The text as the feed has it.
    public let source: String

    /// A text of a known kind.
    init(_ source: String, _ kind: Kind) {
        self.source = source
        self.kind = kind
    }

    /// A text that may be HTML: it is when a tag or a character reference is in it.
    init(guessing source: String) { self.init(source, MarkupText.isLikely(source) ? .html : .plain) }

    /// The paragraphs as a reader sees them, cleaned, without tags.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public var paragraphs: [String] { lines.map(\.text) }

    /// The same with where their words lead.
    var lines: [LinkedLine] {
        switch kind {
        case .html: return MarkupText.paragraphs(source)
        case .plain:
            let plain = PlainText(source)
            return plain.paragraphs.map { LinkedLine(String(plain.text[$0])) }
        }
    }

    /// The text on one line.
    public var line: String {
        kind == .html ? paragraphs.joined(separator: " ") : MarkupText.withoutDoubleSpaces(Harmless.line(source))
    }
}
