import CXML

/// Makes a tree of what the parser reports.
struct PageTreeBuilder {
    private(set) var tree = PageTree()
    /// Whether elements lie deeper than ``PageLimits/depth``.
    private(set) var isTooDeep = false
    /// The parser, as long as it runs.
    var parser: htmlParserCtxtPtr?
    private var open: [(node: Int32, name: UnsafePointer<xmlChar>)] = []
    /// The parser keeps one copy of each name, so its address tells the name.
    private var tags: [UnsafePointer<xmlChar>: PageTag] = [:]

    mutating func open(
        _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard open.count < PageLimits.depth else {
            isTooDeep = true
            px_html_stop(parser)
            return
        }
        let node = tree.open(tag(name), in: open.last?.node ?? -1, attributes: Self.attributes(attributes))
        open.append((node, name))
    }

    mutating func close(_ name: UnsafePointer<xmlChar>) {
        guard let last = open.lastIndex(where: { $0.name == name }) else { return }
        while open.count > last, let element = open.popLast() { tree.close(element.node) }
    }

    mutating func append(_ text: UnsafePointer<xmlChar>, count: Int) {
        tree.append(UnsafeBufferPointer(start: text, count: count), in: open.last?.node ?? -1)
    }

    /// The tree, when the parser has ended.
    mutating func finish() -> PageTree {
        while let element = open.popLast() { tree.close(element.node) }
        return tree
    }

    private mutating func tag(_ name: UnsafePointer<xmlChar>) -> PageTag {
        if let known = tags[name] { return known }
        let tag = PageTag(name: String(cString: name))
        tags[name] = tag
        return tag
    }

    private static func attributes(_ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [PageAttribute] {
        guard var pair = pairs else { return [] }
        var found: [PageAttribute] = []
        while let name = pair[0] {
            if let kept = PageAttribute.Name(rawValue: String(cString: name)) {
                found.append(PageAttribute(name: kept, value: pair[1].map { String(cString: $0) } ?? ""))
            }
            pair += 2
        }
        return found
    }
}
