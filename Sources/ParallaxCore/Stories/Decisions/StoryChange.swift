/// A decision about stories, and all that is needed to take it back.
public struct StoryChange: Hashable, Sendable, Codable {
    /// What was decided.
    public let decision: StoryDecision
    /// The stories it touched, as they were.
    public let before: [Story]
    /// The same articles as they are grouped now.
    public let after: [Story]

    /// Creates a change.
    public init(decision: StoryDecision, before: [Story], after: [Story]) {
        self.decision = decision
        self.before = before
        self.after = after
    }
}
