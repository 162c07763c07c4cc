/// What a layout shows of a comparison, and how wide.
struct LayoutChoices: Hashable, Sendable {
    let columns: CompareColumns
    let isStacked: Bool
    /// The passages folded away.
    let folds: PassageFolds
    /// The passages in which a value differs.
    let conflicts: Set<Int>
    /// Whether passages with nothing but weak links say where these lead.
    let showsWeakLinks: Bool
    /// Whether long words are divided in narrow columns.
    let hyphenates: Bool
    /// The passage whose partner, which stands elsewhere, is shown beside it.
    let levelled: Int?
    /// Whether a stacked passage that is the same on both sides is shown twice, so that either sentence can be pointed at.
    let showsBothSides: Bool
}
