/// The vocabularies that feeds are written in.
enum XMLNamespace: Hashable {
    /// The feed's own: no namespace, or one of RSS or of nobody known.
    case own
    case atom, dublinCore, dublinTerms, content, itunes, media, xhtml, rdf
    /// Any other.
    case other

    /// The vocabulary of an address.
    ///
    /// - Parameters:
    ///   - address: The value of an `xmlns` attribute, in lower case.
    ///   - isDefault: Whether it is the namespace of names without a prefix, which are the feed's own when the address is
    ///     of nobody known.
    init(address: String, isDefault: Bool) {
        if let known = Self.addresses.first(where: { address.hasPrefix($0.prefix) }) {
            self = known.namespace
        } else {
            self = isDefault || address.contains("userland.com") ? .own : .other
        }
    }

    /// The vocabulary that a prefix stands for which the document does not declare.
    init(undeclared prefix: String) { self = Self.prefixes[prefix] ?? .other }

    private static let addresses: [(prefix: String, namespace: XMLNamespace)] = [
        ("http://www.w3.org/2005/atom", .atom), ("http://purl.org/atom/", .atom), ("http://purl.org/pie/", .atom),
        ("http://purl.org/net/rss1.1", .own), ("http://purl.org/rss/1.0/modules/content", .content),
        ("http://purl.org/rss/1.0/modules/", .other), ("http://purl.org/rss/modules/", .other),
        ("http://purl.org/rss/", .own), ("http://my.netscape.com/", .own), ("http://channel.netscape.com/", .own),
        ("http://purl.org/dc/terms", .dublinTerms), ("http://purl.org/dc/elements", .dublinCore),
        ("http://www.itunes.com/", .itunes), ("http://example.com/dtds/podcast", .itunes),
        ("http://search.yahoo.com/mrss", .media), ("https://search.yahoo.com/mrss", .media),
        ("http://www.w3.org/1999/xhtml", .xhtml), ("http://www.w3.org/1999/02/22-rdf-syntax-ns", .rdf),
    ]

    private static let prefixes: [String: XMLNamespace] = [
        "atom": .atom, "a10": .atom, "dc": .dublinCore, "dcterms": .dublinTerms, "content": .content,
        "itunes": .itunes, "media": .media, "xhtml": .xhtml, "rdf": .rdf, "rss": .own,
    ]
}
