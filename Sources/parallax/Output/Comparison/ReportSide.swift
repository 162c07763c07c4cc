import ParallaxCore

/// One of the two articles of a printed comparison.
enum ReportSide: CaseIterable {
    case left, right

    /// The letter a reader sees.
    var letter: String { self == .left ? "A" : "B" }

    var other: ReportSide { self == .left ? .right : .left }

    /// The article on this side.
    func article(of comparison: Comparison) -> AnnotatedArticle { self == .left ? comparison.left : comparison.right }

    /// The words of an edit on this side.
    func range(of edit: Edit) -> TextRange { self == .left ? edit.left : edit.right }

    /// The sentence of a link on this side.
    func sentence(of link: Link) -> Int { self == .left ? link.left : link.right }

    /// The value of a conflict on this side.
    func range(of conflict: Conflict) -> TextRange { self == .left ? conflict.left : conflict.right }

    /// The sentences of a passage on this side.
    func sentences(of passage: Passage) -> Range<Int> { self == .left ? passage.left : passage.right }

    /// The quote of a pair on this side.
    func range(of pair: QuotePair) -> TextRange { self == .left ? pair.left : pair.right }
}
