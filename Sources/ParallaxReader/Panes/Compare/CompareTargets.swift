import ParallaxCore

/// What a reader can jump to in a comparison.
enum CompareTarget: Hashable, Sendable, CaseIterable {
    case difference, unmatched, conflict, moved, quote, passage

    /// The commands that jump to it, forwards and backwards.
    init?(_ command: Command) {
        switch command {
        case .nextDifference, .previousDifference: self = .difference
        case .nextUnmatched, .previousUnmatched: self = .unmatched
        case .nextConflict, .previousConflict: self = .conflict
        case .nextMoved, .previousMoved: self = .moved
        case .nextQuote, .previousQuote: self = .quote
        case .nextParagraph, .previousParagraph: self = .passage
        default: return nil
        }
    }

    /// How the status line counts it.
    var noun: String {
        switch self {
        case .difference: "difference"
        case .unmatched: "unmatched"
        case .conflict: "conflict"
        case .moved: "moved"
        case .quote: "quote"
        case .passage: "passage"
        }
    }

    /// Indices of the passages that hold one, in order.
    func passages(in comparison: Comparison, of passages: [Passage]) -> [Int] {
        passages.indices.filter { index in
            let passage = passages[index]
            switch self {
            case .difference: return passage.kind == .edited || passage.kind == .rewritten
            case .unmatched: return passage.kind == .unmatched
            case .moved: return passage.kind == .moved
            case .passage: return true
            case .conflict:
                return comparison.conflicts.contains {
                    passage.left.contains($0.leftSentence) || passage.right.contains($0.rightSentence)
                }
            case .quote: return holdsQuote(passage, of: comparison)
            }
        }
    }

    private func holdsQuote(_ passage: Passage, of comparison: Comparison) -> Bool {
        Side.allCases.contains { side in
            let article = comparison.side(side)
            return passage.sentences(on: side).contains { sentence in
                article.quotes.contains {
                    $0.kind == .speech && $0.range.overlaps(article.sentences[sentence].range)
                }
            }
        }
    }
}

extension Command {
    /// Whether the command goes back rather than on.
    var isBackwards: Bool { rawValue.hasPrefix("previous") }
}
