/// The address of an article without what differs from link to link: two links to one article have the same.
struct CanonicalAddress: Hashable, Sendable {
    /// Host, path and query.
    let text: String

    /// Parameters by which links are counted and not found.
    private static let counting = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "at_medium", "at_campaign"]

    /// `nil` when it is no address on the web.
    init?(_ url: String) {
        let address = url.prefix { $0 != "#" }
        guard let scheme = ["https://", "http://"].first(where: { address.lowercased().hasPrefix($0) }) else {
            return nil
        }
        let parts = address.dropFirst(scheme.count).split(separator: "?", maxSplits: 1)
        guard let place = parts.first else { return nil }
        let host = place.prefix { $0 != "/" }
        let query = parts.dropFirst().first.map(Self.query) ?? ""
        text = Self.host(host) + Self.path(place.dropFirst(host.count)) + query
    }

    /// The name of the article at the address: the same in every library.
    var name: String {
        SHA256.digest(of: text.utf8).prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func host(_ host: Substring) -> String {
        let name = host.lowercased()
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    private static func path(_ path: Substring) -> Substring { path.hasSuffix("/") ? path.dropLast() : path }

    private static func query(_ query: Substring) -> String {
        let wanted = query.split(separator: "&").filter { part in !counting.contains { part.hasPrefix($0) } }
        return wanted.isEmpty ? "" : "?" + wanted.joined(separator: "&")
    }
}
