/// Finds the elements of a document, and where those end that are never closed.
struct XMLDocumentBuilder {
    private(set) var nodes: [XMLDocument.Node] = []
    private(set) var isMalformed = false
    private let bytes: [UInt8]
    private let neverNested: Set<String>
    private var names: XMLNames
    private var open: [OpenElement] = []
    /// How many elements of each name are open, so that an end tag of none needs no search.
    private var openCounts: [Int32] = []

    private struct OpenElement {
        let node: Int
        let name: Int32
        /// How many namespace declarations hold outside it.
        let bindings: Int
    }

    init(_ bytes: [UInt8], neverNested: Set<String>) {
        self.bytes = bytes
        self.neverNested = neverNested
        names = XMLNames(bytes)
    }

    mutating func run(upTo mostElements: Int) {
        var scanner = XMLScanner(bytes)
        while nodes.count < mostElements, let token = scanner.next() {
            switch token {
            case .start(let name, let attributes, let isEmpty): start(name, attributes, isEmpty, scanner.position)
            case .end(let name): end(name)
            case .text, .literal: break
            }
        }
        isMalformed = isMalformed || scanner.isMalformed || !open.isEmpty || nodes.isEmpty
        while !open.isEmpty { close(at: scanner.position) }
    }

    private mutating func start(_ name: Range<Int>, _ attributes: Range<Int>, _ isEmpty: Bool, _ position: Int) {
        let id = names.id(of: name)
        if neverNested.contains(names.local(id)) { closeSibling(before: name.lowerBound - 1) }
        guard open.count < XMLDocument.deepest else {
            isMalformed = true
            return
        }
        let bindings = names.declare(attributes)
        nodes.append(
            XMLDocument.Node(
                name: names.name(id), parent: Int32(open.last?.node ?? -1),
                attributes: Int32(attributes.lowerBound)..<Int32(attributes.upperBound),
                content: Int32(position)..<Int32(position), after: Int32(nodes.count + 1)))
        open.append(OpenElement(node: nodes.count - 1, name: id, bindings: bindings))
        if openCounts.count <= Int(id) {
            openCounts += repeatElement(0, count: Int(id) + 1 - openCounts.count)
        }
        openCounts[Int(id)] += 1
        if isEmpty { close(at: position) }
    }

    private mutating func end(_ name: Range<Int>) {
        let id = names.id(of: name)
        guard Int(id) < openCounts.count, openCounts[Int(id)] > 0 else {
            isMalformed = true
            return
        }
        closeUpTo(id, at: name.lowerBound - 2)
    }

    /// Ends the open element that may not hold another of its kind.
    private mutating func closeSibling(before position: Int) {
        guard let sibling = open.last(where: { neverNested.contains(names.local($0.name)) }) else { return }
        isMalformed = true
        closeUpTo(sibling.name, at: position)
    }

    private mutating func closeUpTo(_ name: Int32, at position: Int) {
        while let last = open.last {
            close(at: position)
            if last.name == name { return }
            isMalformed = true
        }
    }

    private mutating func close(at position: Int) {
        guard let last = open.popLast() else { return }
        openCounts[Int(last.name)] -= 1
        names.forget(downTo: last.bindings)
        nodes[last.node].after = Int32(nodes.count)
        nodes[last.node].content =
            nodes[last.node].content
            .lowerBound..<max(
                nodes[last.node].content.lowerBound, Int32(position))
    }
}
