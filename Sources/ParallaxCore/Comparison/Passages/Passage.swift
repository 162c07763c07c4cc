/// A stretch of two articles that is read together: linked sentences level with each other, or sentences one side has
/// alone.
///
/// The passages of a comparison, in order, hold every sentence of both sides exactly once.
public struct Passage: Hashable, Sendable, Codable {
    /// Why the sentences stand together.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Linked, word for word the same.
        case same
        /// Linked, some words changed.
        case edited
        /// Linked, told in other words.
        case rewritten
        /// One side only: no match found on the other.
        case unmatched
        /// One side only: its partner stands elsewhere.
        case moved
        /// One side only: its partner stands level with another sentence.
        case echoed
        /// One side only: its partners are too weak to be shown as links.
        case weak
    }

    /// Why the sentences stand together.
    public let kind: Kind
    /// Indices of the left article's sentences; empty when only the right side has the passage.
    public let left: Range<Int>
    /// Indices of the right article's sentences; empty when only the left side has the passage.
    public let right: Range<Int>

    /// The left sentence whose first line stands level with that of ``levelRight``.
    public let levelLeft: Int
    /// The right sentence whose first line stands level with that of ``levelLeft``.
    public let levelRight: Int

    /// Creates a passage; the first sentences of both sides stand level.
    public init(kind: Kind, left: Range<Int>, right: Range<Int>) {
        self.init(kind: kind, left: left, right: right, levelLeft: left.lowerBound, levelRight: right.lowerBound)
    }

    /// Creates a passage in which the given sentences stand level.
    public init(kind: Kind, left: Range<Int>, right: Range<Int>, levelLeft: Int, levelRight: Int) {
        self.kind = kind
        self.left = left
        self.right = right
        self.levelLeft = levelLeft
        self.levelRight = levelRight
    }

    /// Whether both sides have it.
    public var isLinked: Bool { !left.isEmpty && !right.isEmpty }
}
