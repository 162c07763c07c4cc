/// A feed that the reader subscribed to, and how asking for it goes.
public struct FeedSubscription: Hashable, Sendable {
    /// Where it is asked for; http or https.
    public var address: String
    /// Its name.
    public var title: String
    /// The page it belongs to.
    public var page: String?
    /// The folders it lies in, the outermost first.
    public var folders: [String]
    /// Whether the user named the address himself: then its host may lie in a private network.
    public var isNamedByUser: Bool
    /// The entity tag of what was fetched last, as the server wrote it.
    public var etag: String?
    /// When that was made, as the server wrote it.
    public var modified: String?
    /// When it was fetched last with success, in seconds since 1970.
    public var fetched: Int?
    /// Before when it is not to be asked for again, in seconds since 1970.
    public var due = 0
    /// How often in a row it has failed.
    public var failures = 0
    /// Why it failed the last time, as a sentence.
    public var problem: String?
    /// Whether its server says that it is gone for good; it is not asked for any more.
    public var hasEnded = false

    /// Creates a subscription that was never asked for.
    public init(
        address: String, title: String, page: String? = nil, folders: [String] = [], isNamedByUser: Bool = false
    ) {
        self.address = address
        self.title = title
        self.page = page
        self.folders = folders
        self.isNamedByUser = isNamedByUser
    }
}
