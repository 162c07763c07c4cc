/// The links of a feed or entry.
struct FeedLinks {
    private let elements: FeedElements
    private let base: FeedBase

    init(_ elements: FeedElements, _ base: FeedBase) {
        self.elements = elements
        self.base = base
    }

    /// The address of the page: that of the first link that leads to the thing itself, or a permanent identifier.
    var page: String? {
        elements.first(.link, address) ?? owner ?? elements.first(.id, permanent)
    }

    private func address(_ link: XMLElement) -> String? {
        let relation = link.attribute("rel")?.lowercased() ?? "alternate"
        guard relation.hasSuffix("alternate") else { return nil }
        let text = link.attribute("href") ?? (link.hasChildren ? "" : link.line)
        return text.isEmpty ? nil : base.resolved(text, at: link)
    }

    /// Channel Definition Format has the address at the element itself.
    private var owner: String? {
        elements.owner.attribute("href").map { base.resolved($0, at: elements.owner) }
    }

    private func permanent(_ id: XMLElement) -> String? {
        let text = id.line
        guard id.name.local == "guid", id.attribute("ispermalink")?.lowercased() != "false", WebReference.isWeb(text)
        else { return nil }
        return text
    }
}
