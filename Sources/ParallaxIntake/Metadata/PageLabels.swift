import ParallaxCore
import ParallaxUnicode

/// What elements of a page say about its article by what they are for.
struct PageLabels {
    private(set) var author: Stated<String>?
    private(set) var published: Stated<PublicationDate>?
    /// The text of each heading of the first level.
    private(set) var headings: [String] = []

    /// Longest text that is taken for a name, in UTF-8 code units.
    private static let longestName = 80

    init(_ tree: PageTree) {
        for node in tree.nodes.indices where tree.tag(node) != .text {
            if tree.tag(node) == .h1 { headings.append(Harmless.line(tree.string(node))) }
            let property = tree.value(.itemprop, of: node)
            if author == nil { author = Self.author(node, property, in: tree) }
            if published == nil { published = Self.published(node, property, in: tree) }
        }
    }

    private static func author(_ node: Int, _ property: String?, in tree: PageTree) -> Stated<String>? {
        let isProperty = property == "author"
        guard isProperty || tree.value(.rel, of: node) == "author", tree.tag(node) != .link, tree.end(node) - node < 40
        else { return nil }
        let text = Harmless.line(tree.value(.content, of: node) ?? tree.string(node))
        guard !text.isEmpty, text.utf8.count <= longestName, !text.contains("://"), text.contains(where: \.isUppercase)
        else { return nil }
        return Stated(value: text, evidence: isProperty ? .microdata : .element("rel=author"))
    }

    private static func published(_ node: Int, _ property: String?, in tree: PageTree) -> Stated<PublicationDate>? {
        let isProperty = property == "datePublished"
        guard isProperty || tree.tag(node) == .time else { return nil }
        guard let stamp = tree.value(.datetime, of: node) ?? (isProperty ? tree.value(.content, of: node) : nil),
            let date = PublicationDate(stamp: stamp)
        else { return nil }
        return Stated(value: date, evidence: isProperty ? .microdata : .element("time"))
    }
}
