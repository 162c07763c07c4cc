/// Two sentences, one of each article, that say the same.
///
/// Links are many to many: a sentence that one outlet splits in two has two links.
public struct Link: Hashable, Sendable, Codable {
    /// How much of the wording the two sentences share.
    public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
        /// The same words; spelling, typography and case may vary.
        case same
        /// Edited: some words were changed.
        case edited
        /// Rewritten: too little is equal for word marks to help.
        case rewritten
    }

    /// Index into ``AnnotatedArticle/sentences`` of the left article.
    public let left: Int
    /// Index into ``AnnotatedArticle/sentences`` of the right article.
    public let right: Int
    /// How sure the link is, 0 to 1.
    public let strength: Double
    /// Same, edited or rewritten.
    public let relation: Relation
    /// Whether the two are one passage at another place, by the order of the other links. A link that crosses their order and
    /// shares less, or of which a sentence stands level with another one, has not moved: it is told at two places.
    public let isMoved: Bool
    /// What was changed, word by word, in the order of the left sentence; together the parts cover both sentences. Empty
    /// for ``Comparison/weakLinks``.
    public let edits: [Edit]

    /// Creates a link.
    public init(left: Int, right: Int, strength: Double, relation: Relation, isMoved: Bool, edits: [Edit]) {
        self.left = left
        self.right = right
        self.strength = strength
        self.relation = relation
        self.isMoved = isMoved
        self.edits = edits
    }
}
