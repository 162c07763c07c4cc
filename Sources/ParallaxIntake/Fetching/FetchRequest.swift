/// A question to a server.
public struct FetchRequest: Hashable, Sendable {
    /// What is asked for.
    public var address: WebAddress
    /// What is at hand of it already.
    public var validators = Validators()
    /// Whether the answer may come from this machine or its neighbours.
    public var mayBePrivate = false
    /// When there is no more waiting for the answer.
    public var deadline: ContinuousClock.Instant
    /// What the answer may take.
    public var limits = FetchLimits()
}
