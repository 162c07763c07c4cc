/// How far the telling of stories is.
public struct TellingProgress: Hashable, Sendable {
    /// How many articles have found their story since it began.
    public let done: Int
    /// How many waited when it began.
    public let total: Int
}
