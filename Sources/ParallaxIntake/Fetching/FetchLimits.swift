/// What an answer may take from whoever asks for it.
public struct FetchLimits: Hashable, Sendable {
    /// Most bytes of an answer, unpacked.
    public var bytes = 15 << 20
    /// Most bytes of the header of an answer.
    public var headerBytes = 256 << 10
    /// Longest time from the question to the end of the answer, with all redirects.
    public var time: Duration = .seconds(30)
    /// Longest time until there is a connection.
    public var connecting: Duration = .seconds(10)
    /// How long an answer may stand still.
    public var stalling: Duration = .seconds(10)
    /// Most redirects that are followed.
    public var redirects = 5

    /// The limits that hold for everyone.
    public init() {}

    /// Slowest pace that counts as going on, in bytes a second.
    static let slowestPace = 16
    /// Longest time that a server may ask to be left alone for, in seconds: a day.
    static let longestPause = 86_400
    /// Longest mark of a version that is kept, in bytes.
    static let longestValidator = 1_024
}
