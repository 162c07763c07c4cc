/// A reader's own word on two sentences: whether they say the same. It wins over the engine.
public struct LinkCorrection: Hashable, Sendable, Codable {
    /// The sentence of the left article, as a range over its text.
    public let left: TextRange
    /// The sentence of the right article, as a range over its text.
    public let right: TextRange
    /// Whether the two are linked.
    public let isLinked: Bool

    /// Creates a correction.
    public init(left: TextRange, right: TextRange, isLinked: Bool) {
        self.left = left
        self.right = right
        self.isLinked = isLinked
    }

    /// The same decision with the articles the other way round.
    public var mirrored: LinkCorrection { LinkCorrection(left: right, right: left, isLinked: isLinked) }
}
