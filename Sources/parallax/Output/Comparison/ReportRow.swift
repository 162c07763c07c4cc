import ParallaxCore

/// A passage of a printed comparison: what stands level.
struct ReportRow {
    let kind: Passage.Kind
    let left: [ReportSentence]
    let right: [ReportSentence]

    func sentences(on side: ReportSide) -> [ReportSentence] { side == .left ? left : right }

    /// The side that has the passage alone; `nil` when both have it.
    var onlySide: ReportSide? {
        if left.isEmpty { return .right }
        return right.isEmpty ? .left : nil
    }

    /// The sign of the passage, as the reader shows it beside the text.
    var sign: String {
        switch kind {
        case .same: "="
        case .edited: "~"
        case .rewritten: "≈"
        case .unmatched: onlySide == .right ? ">" : "<"
        case .moved, .echoed: "↕"
        case .weak: "·"
        }
    }

    /// What the sign means.
    var meaning: String {
        switch kind {
        case .same: "the same"
        case .edited: "edited"
        case .rewritten: "told in other words"
        case .unmatched: "no match found in \(onlySide?.other.letter ?? "")"
        case .moved: "moved"
        case .echoed: "matched elsewhere"
        case .weak: "only weakly alike"
        }
    }
}
