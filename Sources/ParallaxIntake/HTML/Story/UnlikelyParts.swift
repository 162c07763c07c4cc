/// Cuts away what is hardly ever part of a story, before the story is looked for.
struct UnlikelyParts {
    private static let roles: Set<String> = [
        "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog",
    ]

    /// Whether classes decide; they are ignored when too little is left otherwise.
    let usesClasses: Bool

    func cut(from outline: inout PageOutline) {
        let tree = outline.tree
        var body = 0
        var protectedEnd = 0
        var node = 0
        while node < tree.nodes.count {
            let tag = tree.tag(node)
            if tag == .body { body = node }
            if tag == .table || tag == .code { protectedEnd = max(protectedEnd, tree.end(node)) }
            if tag == .text || outline.isCut[node] {
                node = tag == .text ? node + 1 : tree.end(node)
                continue
            }
            if node > body, isUnlikely(node, in: outline, isProtected: node < protectedEnd) {
                outline.cut(node)
                node = tree.end(node)
            } else {
                node += 1
            }
        }
    }

    private func isUnlikely(_ node: Int, in outline: PageOutline, isProtected: Bool) -> Bool {
        let tag = outline.tree.tag(node)
        guard usesClasses, tag != .body, tag != .html else { return false }
        if !isProtected, tag != .a, outline.marks[node].contains(.unlikely), !outline.marks[node].contains(.possible) {
            return true
        }
        return outline.tree.value(.role, of: node).map(Self.roles.contains) ?? false
    }
}
