/// What the web has at an address.
public struct WebAnswer: Hashable, Sendable {
    /// Where it is, behind all redirects.
    public let address: WebAddress
    /// Where it is to be asked for from now on; `nil` for where it was.
    public let movedTo: WebAddress?
    /// The content; `nil` when it has not changed.
    public let content: [UInt8]?
    /// The character set that the server names, such as `utf-8`.
    public let charset: String?
    /// What to ask with the next time.
    public let validators: Validators
}
