/// Tells tables of data from those that lay out a page (Mozilla, "readability", 2026).
enum DataTables {
    private struct Shape {
        var rows = 0
        var columns = 0
        var cells = 0
        var hasHeading = false
        var hasTable = false
    }

    /// Whether each node is such a table.
    ///
    /// - Complexity: O(*n*) in the number of nodes.
    static func find(in outline: PageOutline) -> [Bool] {
        let tree = outline.tree
        var found = [Bool](repeating: false, count: tree.nodes.count)
        var open: [(node: Int, shape: Shape)] = []
        for node in tree.nodes.indices {
            while let last = open.last, tree.end(last.node) <= node { found[last.node] = close(&open, in: tree) }
            guard tree.tag(node) != .table else {
                open.append((node, Shape()))
                continue
            }
            guard !open.isEmpty else { continue }
            count(tree.tag(node), &open[open.count - 1].shape)
        }
        while let last = open.last { found[last.node] = close(&open, in: tree) }
        return found
    }

    private static func count(_ tag: PageTag, _ shape: inout Shape) {
        switch tag {
        case .tr:
            shape.rows += 1
            shape.cells = 0
        case .th, .thead, .tfoot, .caption:
            shape.hasHeading = true
            shape.cells += tag == .th ? 1 : 0
        case .td: shape.cells += 1
        default: break
        }
        shape.columns = max(shape.columns, shape.cells)
    }

    private static func close(_ open: inout [(node: Int, shape: Shape)], in tree: PageTree) -> Bool {
        guard let (node, shape) = open.popLast() else { return false }
        if !open.isEmpty { open[open.count - 1].shape.hasTable = true }
        if tree.value(.role, of: node) == "presentation" { return false }
        if shape.hasHeading { return true }
        if shape.hasTable || shape.columns == 1 || shape.rows == 1 { return false }
        return shape.rows >= 10 || shape.columns > 4 || shape.rows * shape.columns > 10
    }
}
