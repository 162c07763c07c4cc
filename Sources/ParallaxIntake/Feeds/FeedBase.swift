/// What addresses in a feed are relative to.
struct FeedBase {
    /// The address of the feed itself; `nil` for a file.
    let document: String?

    /// Resolves an address that an element holds, by its `xml:base` and those around it.
    func resolved(_ reference: String, at element: XMLElement) -> String {
        WebReference.resolved(reference, base: base(of: element))
    }

    private func base(of element: XMLElement) -> String? {
        var bases: [String] = []
        var current: XMLElement? = element
        while let next = current, bases.last.map(WebReference.isWeb) != true {
            if let base = next.attribute("xml:base") { bases.append(base) }
            current = next.parent
        }
        return bases.reversed().reduce(document) { outer, inner in
            outer == nil && !WebReference.isWeb(inner) ? nil : WebReference.resolved(inner, base: outer)
        }
    }
}
