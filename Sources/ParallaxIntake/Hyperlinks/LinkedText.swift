import ParallaxCore

/// Lines put together, an empty one between them, and where their words lead.
struct LinkedText {
    private(set) var text = ""
    private var links: [LinkedLine.Link] = []

    private static let separator = "\n\n"

    /// Adds a line, and says where it stands.
    mutating func append(_ line: LinkedLine) -> TextRange {
        if !text.isEmpty { text += Self.separator }
        let start = text.utf8.count
        text += line.text
        links += line.withoutSpacesAround.links.map { link in
            LinkedLine.Link(range: link.range.shifted(by: start), reference: link.reference)
        }
        return TextRange(start: start, end: text.utf8.count)
    }

    /// The links of what a reader sees that lead to another page.
    ///
    /// - Parameters:
    ///   - blocks: What the parts of the text are.
    ///   - base: The address that the links are relative to, where it is known.
    func hyperlinks(in blocks: [Block], relativeTo base: String?) -> [Hyperlink] {
        let base = base.flatMap { WebLink($0)?.address }
        var rest = blocks[...]
        return links.prefix(Hyperlink.most).compactMap { link in
            rest = rest.drop { $0.range.end <= link.range.start }
            guard let block = rest.first, block.kind.isShown, block.range.contains(link.range) else { return nil }
            return Self.target(link.reference, base).map { Hyperlink(range: link.range, target: $0) }
        }
    }

    /// Where a reference leads; `nil` for a place of the same page.
    private static func target(_ reference: String, _ base: String?) -> WebLink? {
        let reference = reference.trimmed
        guard !reference.isEmpty, !reference.hasPrefix("#") else { return nil }
        return WebLink(WebReference.resolved(reference, base: base))
    }
}
