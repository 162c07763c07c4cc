/// A number, date or name that differs between two sentences that otherwise say the same.
///
/// It is shown as "A: 100,000 · B: 150,000", never as an error of either side.
public struct Conflict: Hashable, Sendable, Codable {
    /// What differs.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case number, date, name
    }

    /// What differs.
    public let kind: Kind
    /// What the two values are about, such as `troops`; `nil` when neither sentence names it.
    public let subject: String?
    /// The value on the left, over the left article's text.
    public let left: TextRange
    /// The value on the right, over the right article's text.
    public let right: TextRange
    /// The sentence of the left value, in ``AnnotatedArticle/sentences``.
    public let leftSentence: Int
    /// The sentence of the right value, in ``AnnotatedArticle/sentences``.
    public let rightSentence: Int

    /// Creates a conflict.
    public init(
        kind: Kind, subject: String?, left: TextRange, right: TextRange, leftSentence: Int, rightSentence: Int
    ) {
        self.kind = kind
        self.subject = subject
        self.left = left
        self.right = right
        self.leftSentence = leftSentence
        self.rightSentence = rightSentence
    }
}
