/// The `meta` and `link` elements of a page.
struct MetaElements {
    private var contents: [String: String] = [:]
    private(set) var canonical: String?
    private(set) var language: String?
    private(set) var title: String?

    init(_ tree: PageTree) {
        for node in tree.nodes.indices {
            switch tree.tag(node) {
            case .meta: add(node, of: tree)
            case .link:
                let rel = tree.value(.rel, of: node)?.lowercased()
                if canonical == nil, rel == "canonical" { canonical = tree.value(.href, of: node) }
            case .html: language = language ?? tree.value(.lang, of: node)
            case .title: title = title ?? tree.string(node)
            default: break
            }
        }
    }

    private mutating func add(_ node: Int, of tree: PageTree) {
        guard let content = tree.value(.content, of: node), !content.allSatisfy(\.isWhitespace) else { return }
        let names = [tree.value(.property, of: node), tree.value(.name, of: node), tree.value(.itemprop, of: node)]
        for name in names.compactMap({ $0 }).flatMap({ $0.split(separator: " ") }) {
            let key = name.lowercased()
            if contents[key] == nil { contents[key] = content }
        }
    }

    /// The first of several names that the page has.
    func first(of names: [String]) -> Stated<String>? {
        for name in names {
            if let content = contents[name] { return Stated(value: content, evidence: .meta(name)) }
        }
        return nil
    }
}
