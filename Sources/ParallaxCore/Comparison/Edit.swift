/// One step of turning a sentence into its partner.
public struct Edit: Hashable, Sendable, Codable {
    /// What the step does.
    public enum Operation: String, Hashable, Sendable, Codable, CaseIterable {
        /// The same words on both sides.
        case equal
        /// Words only the left sentence has.
        case delete
        /// Words only the right sentence has.
        case insert
        /// Words that stand for each other.
        case replace
        /// The same word in another spelling or typography: Kyiv and Kiev.
        case variant
        /// The same words at another place of the sentence.
        case move
    }

    /// What the step does.
    public let operation: Operation
    /// The words on the left, as a range over the left article's text; empty for an insertion.
    public let left: TextRange
    /// The words on the right, as a range over the right article's text; empty for a deletion.
    public let right: TextRange

    /// Creates an edit.
    public init(operation: Operation, left: TextRange, right: TextRange) {
        self.operation = operation
        self.left = left
        self.right = right
    }
}
