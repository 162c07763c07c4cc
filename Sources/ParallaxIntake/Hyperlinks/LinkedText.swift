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

    /// Links that are looked at, for most may lead nowhere.
    static let mostLookedAt = 20 * Hyperlink.most

    /// The links of what a reader sees that lead to another page, as many as ``Hyperlink/most``.
    ///
    /// - Parameters:
    ///   - blocks: What the parts of the text are.
    ///   - base: The address that the links are relative to, where it is known.
    func hyperlinks(in blocks: [Block], relativeTo base: String?) -> [Hyperlink] {
        let base = base.flatMap { WebLink($0)?.address }
        var rest = blocks[...]
        var found: [Hyperlink] = []
        for link in links.prefix(Self.mostLookedAt) where found.count < Hyperlink.most {
            rest = rest.drop { $0.range.end <= link.range.start }
            guard let block = rest.first, block.kind.isShown, block.range.contains(link.range),
                let target = Self.target(link.reference, base)
            else { continue }
            found.append(Hyperlink(range: link.range, target: target))
        }
        return found
    }

    /// Where a reference leads; `nil` for a place of the same page.
    private static func target(_ reference: String, _ base: String?) -> WebLink? {
        guard reference.utf8.count <= WebLink.longest else { return nil }
        let reference = reference.trimmed
        guard !reference.isEmpty, !reference.hasPrefix("#") else { return nil }
        return WebLink(WebReference.resolved(reference, base: base))
    }
}
