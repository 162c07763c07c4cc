import ParallaxCore

/// A web page, parsed.
struct HTMLPage {
    private let bytes: [UInt8]
    private let source: String
    private let tree: PageTree
    private let linkedData: [ArraySlice<UInt8>]

    /// Most feeds of a page; the rest is left out.
    static let mostFeeds = 16

    /// Parses a page.
    ///
    /// - Parameters:
    ///   - bytes: The page as it stands.
    ///   - source: Where it came from.
    /// - Throws: Which limit the page breaks.
    init(_ bytes: [UInt8], source: String) throws(IntakeProblem) {
        self.bytes = bytes
        self.source = source
        do {
            let scanner = try MarkupScanner(Array(TextDecoding.text(ofPage: bytes).utf8))
            tree = try PageTree(parsing: scanner.markup)
            linkedData = scanner.linkedData
        } catch {
            throw .refusedPage(path: source, fault: error.description)
        }
    }

    /// The article of the page.
    ///
    /// - Parameters:
    ///   - names: Names that may be the outlet's when the page names none, the likeliest first.
    ///   - address: The address of the page, where it is known.
    /// - Throws: That it holds no text.
    func article(names: [String], address: String?) throws(IntakeProblem) -> Article {
        let metadata = PageMetadata(tree, linkedData: linkedData)
        let title = metadata.title?.value ?? ""
        let text = PageText(StoryFinder(tree).blocks(), title: title)
        guard !text.blocks.isEmpty else { throw .empty(path: source) }
        let masthead = Masthead(text: text.text, blocks: text.blocks)
        let url = Self.address(metadata.address?.value, of: address)
        return Article(
            id: Article.ID(source: source, content: bytes), source: source, format: HTMLFormat.name,
            outlet: metadata.outlet?.value ?? masthead.outlet ?? OutletInPath.outlet(among: names, title: title[...]),
            byline: metadata.byline?.value ?? masthead.byline,
            published: metadata.published?.value ?? masthead.published, language: metadata.language?.value,
            url: url, text: text.text, blocks: text.blocks,
            hyperlinks: text.hyperlinks(relativeTo: base(of: address ?? url)))
    }

    /// What the links of the page are relative to (HTML Living Standard, 4.2.3).
    private func base(of address: String?) -> String? {
        let stated = tree.nodes.indices.first { tree.tag($0) == .base && tree.value(.href, of: $0) != nil }
        guard let reference = stated.flatMap({ tree.value(.href, of: $0) }) else { return address }
        return WebReference.resolved(reference, base: address)
    }

    /// The address that a page gives itself, unless it speaks for another site than it is from.
    private static func address(_ stated: String?, of known: String?) -> String? {
        guard let known, let stated, let host = WebAddress(known)?.host, let other = WebAddress(stated)?.host else {
            return stated ?? known
        }
        return isOneSite(host, other) ? stated : known
    }

    private static func isOneSite(_ one: String, _ other: String) -> Bool {
        let (one, other) = (withoutService(one), withoutService(other))
        return one == other || one.hasSuffix("." + other) || other.hasSuffix("." + one)
    }

    private static func withoutService(_ host: String) -> String {
        let service = ["www.", "m.", "amp.", "mobile."].first { host.hasPrefix($0) } ?? ""
        return String(host.dropFirst(service.count))
    }

    /// The feeds that the page names (“RSS autodiscovery”, Pilgrim, 2002; HTML Living Standard, 4.6.7).
    func feeds(at address: WebAddress) -> [WebAddress] {
        var found: [WebAddress] = []
        for node in tree.nodes.indices where tree.tag(node) == .link && found.count < Self.mostFeeds {
            guard tree.value(.rel, of: node)?.lowercased().contains("alternate") == true,
                let type = tree.value(.type, of: node)?.lowercased(), Self.feedTypes.contains(type.trimmed),
                let feed = tree.value(.href, of: node).flatMap(address.resolving), !found.contains(feed)
            else { continue }
            found.append(feed)
        }
        return found
    }

    private static let feedTypes: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    ]
}
