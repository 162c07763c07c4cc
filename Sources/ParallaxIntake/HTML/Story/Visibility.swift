/// Tells what a browser does not show.
enum Visibility {
    static func isHidden(_ node: Int, in tree: PageTree) -> Bool {
        guard tree.tag(node) != .text else { return false }
        if tree.value(.hidden, of: node) != nil { return true }
        if tree.value(.ariaHidden, of: node) == "true" {
            return !(tree.value(.class, of: node) ?? "").contains("fallback-image")
        }
        if tree.value(.ariaModal, of: node) == "true", tree.value(.role, of: node) == "dialog" { return true }
        guard let style = tree.value(.style, of: node), !style.isEmpty else { return false }
        let plain = style.lowercased().filter { $0 != " " }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }
}
