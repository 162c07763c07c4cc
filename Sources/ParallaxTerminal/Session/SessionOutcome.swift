/// How a session ended.
public struct SessionOutcome: Hashable, Sendable {
    /// Why it is over.
    public let end: SessionEnd
    /// What could not be kept when it was over; `nil` when all was.
    public let unkept: UnkeptDecisions?

    /// What the program ends with: what the end asks for, else 1 when a decision could not be kept.
    public var exitStatus: Int32 { end.exitStatus == 0 && unkept?.hasDecisions == true ? 1 : end.exitStatus }
}
