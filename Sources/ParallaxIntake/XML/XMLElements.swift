/// Elements side by side.
struct XMLElements: Sequence, IteratorProtocol {
    let document: XMLDocument
    private(set) var position: Int
    let end: Int

    mutating func next() -> XMLElement? {
        guard position < end else { return nil }
        defer { position = Int(document.nodes[position].after) }
        return XMLElement(document: document, index: position)
    }
}
