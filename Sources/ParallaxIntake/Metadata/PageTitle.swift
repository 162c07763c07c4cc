import ParallaxUnicode

/// Chooses the title of an article among those that its page states.
struct PageTitle {
    let stated: Stated<String>?

    private static let names = [
        "dc:title", "dcterm:title", "dcterms.title", "og:title", "weibo:article:title", "weibo:webpage:title", "title",
        "twitter:title", "parsely-title", "dc.title",
    ]

    init(linked: LinkedData, metas: MetaElements, labels: PageLabels) {
        let document = metas.title.map(Self.line) ?? ""
        let named = linked.title.map { Stated(value: $0, evidence: .linkedData) } ?? metas.first(of: Self.names)
        let headings = labels.headings.filter { !$0.isEmpty }
        if let named {
            let value = Self.line(CharacterReferences.decoded(named.value))
            // A heading that is the longer title without the name of the outlet is what the reader saw.
            let heading = headings.first { $0.utf8.count > 12 && value.count > $0.count && value.hasPrefix($0) }
            stated =
                heading.map { Stated(value: $0, evidence: .element("h1")) }
                ?? Stated(value: value, evidence: named.evidence)
        } else if let heading = headings.first(where: { Self.isPart($0, of: document) }) {
            stated = Stated(value: heading, evidence: .element("h1"))
        } else if !document.isEmpty {
            stated = Stated(value: Self.withoutOutlet(document), evidence: .element("title"))
        } else {
            stated = headings.count == 1 ? headings.first.map { Stated(value: $0, evidence: .element("h1")) } : nil
        }
    }

    private static func line(_ text: String) -> String {
        Harmless.line(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isPart(_ heading: String, of document: String) -> Bool {
        heading.utf8.count > 5 && document.lowercased().contains(heading.lowercased())
    }

    /// The title without what stands behind its last separator, when more than half of it is left.
    private static func withoutOutlet(_ document: String) -> String {
        let words = document.split(separator: " ", omittingEmptySubsequences: true)
        guard
            let last = words.lastIndex(where: {
                ["|", "-", "–", "—", "»", "·", "::", "•", "/", "\\", ">"].contains($0)
            }),
            last * 2 > words.count, last >= 3
        else { return document }
        return words[..<last].joined(separator: " ")
    }
}
