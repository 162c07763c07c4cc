/// The elements and texts of a page in document order.
///
/// A node is named by its place in `nodes`; what is inside it follows up to its `end`, so a subtree is a range, and the
/// next sibling of a node begins where the node ends.
struct PageTree {
    /// One element, or one piece of text.
    struct Node {
        let tag: PageTag
        /// The element around it; -1 for the outermost.
        let parent: Int32
        /// The first node behind it that is not inside it.
        var end: Int32
        /// Its attributes in `attributes`, or its UTF-8 code units in `text`.
        var content: Range<Int32>
    }

    private(set) var nodes: [Node] = []
    private(set) var attributes: [PageAttribute] = []
    private(set) var text: [UInt8] = []

    init() {}

    /// Opens an element; it ends when ``close(_:)`` is called with its index.
    mutating func open(_ tag: PageTag, in parent: Int32, attributes found: [PageAttribute]) -> Int32 {
        let start = Int32(attributes.count)
        attributes += found
        nodes.append(Node(tag: tag, parent: parent, end: 0, content: start..<Int32(attributes.count)))
        return Int32(nodes.count - 1)
    }

    mutating func close(_ node: Int32) { nodes[Int(node)].end = Int32(nodes.count) }

    /// Adds text at the end; the parser may hand over one text in several pieces.
    mutating func append(_ units: UnsafeBufferPointer<UInt8>, in parent: Int32) {
        let start = Int32(text.count)
        text.append(contentsOf: units)
        if let last = nodes.last, last.tag == .text, last.parent == parent, last.content.upperBound == start {
            nodes[nodes.count - 1].content = last.content.lowerBound..<Int32(text.count)
            return
        }
        nodes.append(
            Node(tag: .text, parent: parent, end: Int32(nodes.count + 1), content: start..<Int32(text.count)))
    }
}

extension PageTree {
    func tag(_ node: Int) -> PageTag { nodes[node].tag }
    func parent(_ node: Int) -> Int { Int(nodes[node].parent) }
    func end(_ node: Int) -> Int { Int(nodes[node].end) }
    /// The node and all inside it.
    func subtree(_ node: Int) -> Range<Int> { node..<end(node) }

    /// The value of an attribute; `nil` when the element has none of that name.
    func value(_ name: PageAttribute.Name, of node: Int) -> String? {
        guard nodes[node].tag != .text else { return nil }
        for index in nodes[node].content where attributes[Int(index)].name == name {
            return attributes[Int(index)].value
        }
        return nil
    }

    /// The code units of a text node.
    func units(_ node: Int) -> ArraySlice<UInt8> {
        let range = nodes[node].content
        return nodes[node].tag == .text ? text[Int(range.lowerBound)..<Int(range.upperBound)] : []
    }

    /// All text inside a node, white space collapsed.
    ///
    /// - Complexity: O(*n*) in the size of the subtree.
    func string(_ node: Int) -> String {
        var line = PageLine()
        for index in subtree(node) where tag(index) == .text { line.append(units(index)) }
        return line.finished
    }

    /// Calls `visit` for each child of a node.
    func forEachChild(of node: Int, _ visit: (Int) -> Void) {
        var child = node + 1
        while child < end(node) {
            visit(child)
            child = end(child)
        }
    }
}
