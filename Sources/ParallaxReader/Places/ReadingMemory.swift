/// What outlives a run besides the place: command lines and marked places.
public struct ReadingMemory: Hashable, Sendable, Codable {
    /// The command lines that were run, the last last.
    public var commands: [String] = []
    /// Places by the letter that marks them.
    public var marks: [String: ReadingPlace] = [:]
}
