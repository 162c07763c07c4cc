/// Words of a text that lead to an address on the web.
public struct Hyperlink: Hashable, Sendable, Codable {
    /// Where the words stand.
    public let range: TextRange
    /// Where they lead.
    public let target: WebLink

    /// Most links of one article that are kept.
    public static let most = 1_000

    /// Creates a link.
    public init(range: TextRange, target: WebLink) {
        self.range = range
        self.target = target
    }
}
