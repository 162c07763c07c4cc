/// A number, date or name that two passages give differently.
public struct Discrepancy: Hashable, Sendable {
    /// What differs.
    public let kind: Conflict.Kind
    /// What the values are about, such as `troops`; `nil` when neither passage says so.
    public let subject: String?
    /// The value on the left, over the left text.
    public let left: TextRange
    /// The value on the right, over the right text.
    public let right: TextRange
}

extension Conflict {
    /// Makes a conflict of a discrepancy found between two sentences.
    public init(_ discrepancy: Discrepancy, leftSentence: Int, rightSentence: Int) {
        self.init(
            kind: discrepancy.kind, subject: discrepancy.subject, left: discrepancy.left, right: discrepancy.right,
            leftSentence: leftSentence, rightSentence: rightSentence)
    }
}
