extension FeedEntry {
    /// Reads an `item` or `entry`.
    init(_ element: XMLElement, base: FeedBase) {
        let elements = FeedElements(element)
        title = elements.first(.title) { FeedText($0)?.line }
        link = FeedLinks(elements, base).page
        id = Self.identifier(elements, base)
        published = elements.date(.published) ?? elements.date(.created)
        updated = elements.date(.updated) ?? element.attribute("lastmod").flatMap { FeedDate($0) }
        author = Self.joined(elements[.author].compactMap(FeedPerson.name))
        summary = elements.first(.description, FeedText.init)
        content = elements.first(.content, FeedText.init)
        categories = elements[.category].flatMap(Self.categories)
        language = elements.first(.language) { $0.line.isEmpty ? nil : $0.line } ?? element.attribute("xml:lang")
    }

    /// The identifier that the format asks for; RSS 1.0 has it at the item itself.
    private static func identifier(_ elements: FeedElements, _ base: FeedBase) -> String? {
        let all = elements[.id]
        let own = all.filter { $0.name.namespace != .dublinCore }.lazy.compactMap { identifier($0, base) }.first
        return own ?? elements.owner.attribute("rdf:about") ?? all.lazy.compactMap { identifier($0, base) }.first
    }

    private static func identifier(_ element: XMLElement, _ base: FeedBase) -> String? {
        let id = element.hasChildren ? element.markup : element.line
        guard !id.isEmpty else { return nil }
        return element.name.local == "id" ? base.resolved(id, at: element) : id
    }

    /// Several names in one line; `nil` without any.
    static func joined(_ names: [String]) -> String? {
        var seen: Set<String> = []
        let names = names.filter { !$0.isEmpty && seen.insert($0).inserted }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func categories(_ element: XMLElement) -> [String] {
        for attribute in ["term", "text", "label"] {
            if let value = element.attribute(attribute), !value.isEmpty { return [value] }
        }
        let text = element.line
        let isList = element.name.local == "tags" || element.name.local == "keywords"
        let names = isList ? text.split(separator: ",").map(\.trimmed) : [text]
        return names.filter { !$0.isEmpty }
    }
}
