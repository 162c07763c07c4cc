/// A page with what was found out about each of its nodes; parts of it can be cut away.
struct PageOutline {
    let tree: PageTree
    /// What class and name of each element say; text has no marks.
    let marks: [ClassMarks]
    /// The weight that class and name of each element add to its score.
    let weights: [Double]
    /// Nodes that are cut away with all inside them.
    private(set) var isCut: [Bool]
    /// How many blocks are left inside each node.
    private(set) var blockCounts: [Int32] = []
    /// What stands inside each node and was not cut away.
    private(set) var measures: [PageMeasure] = []

    init(_ tree: PageTree) {
        self.tree = tree
        isCut = tree.nodes.indices.map { tree.tag($0).isSilent || Visibility.isHidden($0, in: tree) }
        var known: [String: ClassMarks] = [:]
        var marks = [ClassMarks](repeating: [], count: tree.nodes.count)
        var weights = [Double](repeating: 0, count: tree.nodes.count)
        for node in tree.nodes.indices where tree.tag(node) != .text {
            for name in [tree.value(.class, of: node), tree.value(.id, of: node)] {
                guard let name, !name.isEmpty else { continue }
                let found = known[name] ?? ClassMarks(name)
                known[name] = found
                marks[node].formUnion(found)
                weights[node] += found.weight
            }
        }
        self.marks = marks
        self.weights = weights
        measure()
    }

    mutating func cut(_ node: Int) { isCut[node] = true }

    /// Counts again what is left.
    mutating func measure() {
        measures = [PageMeasure](repeating: PageMeasure(), count: tree.nodes.count)
        blockCounts = [Int32](repeating: 0, count: tree.nodes.count)
        for node in tree.nodes.indices.reversed() {
            measure(node)
            guard !isCut[node], tree.parent(node) >= 0 else { continue }
            blockCounts[tree.parent(node)] += blockCounts[node] + (tree.tag(node).splitsDivision ? 1 : 0)
        }
    }

    /// Counts a node whose content is counted, and adds it to the element around it.
    mutating func measure(_ node: Int) {
        guard !isCut[node] else {
            if tree.tag(node) == .input, tree.parent(node) >= 0 { measures[tree.parent(node)].inputs += 1 }
            return
        }
        if tree.tag(node) == .text {
            measures[node] = PageMeasure(tree.units(node))
        } else {
            measures[node].close(tree.tag(node), isLocalLink: tree.value(.href, of: node)?.hasPrefix("#") ?? false)
        }
        if tree.parent(node) >= 0 { measures[tree.parent(node)] += measures[node] }
    }

    /// Sets what was counted back, to count again while cutting.
    mutating func resetMeasures() { measures = [PageMeasure](repeating: PageMeasure(), count: tree.nodes.count) }

    /// Calls `visit` for each node that is left inside a node, itself included, in document order; what it answers
    /// `false` for is not entered.
    func walk(_ root: Int, _ visit: (Int) -> Bool) {
        var node = root
        while node < tree.end(root) {
            node = !isCut[node] && visit(node) ? node + 1 : tree.end(node)
        }
    }
}

extension PageTag {
    /// The elements that make a division more than one paragraph.
    fileprivate var splitsDivision: Bool {
        switch self {
        case .blockquote, .dl, .div, .img, .ol, .p, .pre, .table, .ul: true
        default: false
        }
    }
}
