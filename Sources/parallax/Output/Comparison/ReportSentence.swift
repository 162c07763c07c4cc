import ParallaxCore

/// One sentence of a printed comparison.
struct ReportSentence {
    let side: ReportSide
    /// Its number in its article, from 1.
    let number: Int
    let pieces: [ReportPiece]
    /// Whether a paragraph begins with it.
    let opensParagraph: Bool
    /// The numbers of its partners on the other side that do not stand beside it.
    let partnersElsewhere: [Int]
}
