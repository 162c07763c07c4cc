/// What is wanted from the web.
public struct WebRequest: Hashable, Sendable {
    /// Where it is.
    public var address: WebAddress
    /// What is at hand of it already; it is only fetched when it has changed.
    public var validators = Validators()
    /// Whether the user named the address himself: then its host may lie in a private network.
    public var isNamedByUser: Bool
    /// Whether it is a page, for which the site's `robots.txt` is asked; feeds are there for programs.
    public var isPage: Bool

    /// Creates a request.
    public init(
        _ address: WebAddress, validators: Validators = Validators(), isNamedByUser: Bool = false, isPage: Bool = false
    ) {
        self.address = address
        self.validators = validators
        self.isNamedByUser = isNamedByUser
        self.isPage = isPage
    }
}
