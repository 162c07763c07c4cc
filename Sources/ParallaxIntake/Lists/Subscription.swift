/// A feed in a list of feeds.
public struct Subscription: Hashable, Sendable {
    /// The name of the feed.
    public var title: String
    /// The address of the feed, http or https.
    public var address: String
    /// The page it belongs to.
    public var page: String?
    /// The folders it lies in, the outermost first.
    public var folders: [String]

    /// Creates a subscription.
    public init(title: String, address: String, page: String? = nil, folders: [String] = []) {
        self.title = title
        self.address = address
        self.page = page
        self.folders = folders
    }
}
