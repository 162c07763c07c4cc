import ParallaxCore

/// One of the two articles of a comparison.
enum Side: Int, Hashable, Sendable, Codable, CaseIterable {
    case left, right

    /// The letter a reader sees.
    var letter: String { self == .left ? "A" : "B" }

    var other: Side { self == .left ? .right : .left }
}

extension Comparison {
    /// The article on one side.
    func side(_ side: Side) -> AnnotatedArticle { side == .left ? left : right }
}

extension Passage {
    /// The sentences on one side.
    func sentences(on side: Side) -> Range<Int> { side == .left ? left : right }
}

extension Edit {
    /// The words on one side.
    func range(on side: Side) -> TextRange { side == .left ? left : right }
}

extension Link {
    /// The sentence on one side.
    func sentence(on side: Side) -> Int { side == .left ? left : right }
}

extension QuotePair {
    /// The quote on one side.
    func range(on side: Side) -> TextRange { side == .left ? left : right }
}

extension Conflict {
    /// The value on one side.
    func range(on side: Side) -> TextRange { side == .left ? left : right }
}
