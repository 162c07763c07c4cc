import ParallaxCore

/// What somebody said, as one article or both have it.
struct ReportQuote {
    /// One article's wording.
    struct Wording {
        let pieces: [ReportPiece]
        let speaker: String
        /// The number of the sentence it begins in; `nil` outside the compared text.
        let sentence: Int?
    }

    let left: Wording?
    let right: Wording?
    /// How the wordings differ; `nil` when only one article has it.
    let variant: QuoteVariant?

    func wording(on side: ReportSide) -> Wording? { side == .left ? left : right }

    /// How the two are alike, in words.
    var meaning: String {
        switch variant {
        case .verbatim: "word for word"
        case .part: "in part"
        case .edited: "edited"
        case .reworded: "reworded"
        case nil: "only in \(left == nil ? ReportSide.right.letter : ReportSide.left.letter)"
        }
    }
}
