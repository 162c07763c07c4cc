/// Reads RSS 0.9x to 2.0, RSS 1.0 and RDF, Atom 0.3 and 1.0, and Channel Definition Format.
///
/// They differ in names more than in shape, and real feeds mix their names, so one reading serves all of them.
struct SyndicationReader {
    private let document: XMLDocument
    private let base: FeedBase

    /// What an entry is called.
    private static let entryNames: Set<String> = ["item", "entry"]
    /// What a feed may be called.
    private static let roots: Set<String> = ["rss", "rdf", "feed", "channel"]

    /// Prepares to read.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - address: Where the feed is from; `nil` for a file.
    init(_ bytes: [UInt8], address: String?) {
        document = XMLDocument(bytes, neverNested: Self.entryNames)
        base = FeedBase(document: address)
    }

    /// The feed; `nil` when the document is none.
    func feed() -> Feed? {
        guard let root = document.all.first(where: isRoot) else { return nil }
        let channel = root.name.local == "channel" ? root : root.child("channel") ?? root
        var feed = Feed(format: format(root), entries: entries(in: root), isMalformed: document.isMalformed)
        let elements = FeedElements(channel)
        feed.title = elements.first(.title) { FeedText($0)?.line }
        feed.link = FeedLinks(elements, base).page
        feed.description = elements.first(.description, FeedText.init)
        feed.language = elements.first(.language) { $0.line.isEmpty ? nil : $0.line } ?? root.attribute("xml:lang")
        feed.author = FeedEntry.joined(elements[.author].compactMap(FeedPerson.name))
        feed.id = elements.first(.id) { $0.line.isEmpty ? nil : base.resolved($0.line, at: $0) }
        feed.published = elements.date(.published) ?? elements.date(.created)
        feed.updated = elements.date(.updated) ?? channel.attribute("lastmod").flatMap { FeedDate($0) }
        return feed
    }

    private func isRoot(_ element: XMLElement) -> Bool {
        Self.roots.contains(element.name.local) && element.name.namespace != .other
            || Self.entryNames.contains(element.name.local)
    }

    /// The entries wherever they stand: RSS 1.0 has them beside the channel, others inside.
    private func entries(in root: XMLElement) -> [FeedEntry] {
        var entries: [FeedEntry] = []
        var index = root.name.local == "channel" || Self.entryNames.contains(root.name.local) ? 0 : root.index
        while index < document.nodes.count, entries.count < Feed.mostEntries {
            let element = XMLElement(document: document, index: index)
            let isEntry =
                Self.entryNames.contains(element.name.local)
                && (element.name.namespace == .own || element.name.namespace == .atom)
            if isEntry { entries.append(FeedEntry(element, base: base)) }
            index = isEntry ? element.after : index + 1
        }
        return entries
    }

    private func format(_ root: XMLElement) -> String {
        switch root.name.local {
        case "feed": root.attribute("version")?.hasPrefix("0.3") == true ? "atom03" : "atom10"
        case "rdf": isNetscape(root) ? "rss090" : "rss10"
        case "channel": "cdf"
        default: "rss" + version(root.attribute("version") ?? "")
        }
    }

    private func isNetscape(_ root: XMLElement) -> Bool {
        let addresses = root.document.bytes.prefix(2048)
        return addresses.firstRange(of: "my.netscape.com/rdf/simple/0.9".utf8) != nil
    }

    /// `0.91` as `091`, and everything from 2 on as `20`.
    private func version(_ text: String) -> String {
        if text.hasPrefix("2") { return "20" }
        return text.filter { $0.isNumber }
    }
}
