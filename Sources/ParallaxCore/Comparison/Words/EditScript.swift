/// Turns word matches into edits that cover both sentences.
///
/// The order law: edits stand in the order of the left sentence; insertions follow what they follow on the right. The left
/// ranges of all edits, in order, join to the left sentence; the right ranges, sorted, join to the right one. White space
/// belongs to the word before it.
struct EditScript {
    /// The edits, in order.
    let edits: [Edit]
    /// Share of the lighter sentence's weight that both sentences have, 0 to 1.
    let equalShare: Double

    private static let rewrittenShare = 0.35

    init(_ left: WordRow, _ right: WordRow, _ alignment: WordAlignment, leftRange: TextRange, rightRange: TextRange) {
        let matches = Confetti.removed(from: alignment.matches, left, right)
        equalShare = Self.share(of: matches, left, right)
        var builder = EditBuilder(
            left, right, matches: MovedWords.kept(of: matches, left, right), leftRange: leftRange,
            rightRange: rightRange)
        edits = builder.build()
    }

    /// Same, edited or rewritten.
    var relation: Link.Relation {
        if edits.allSatisfy({ $0.operation == .equal || $0.operation == .variant }) { return .same }
        return equalShare < Self.rewrittenShare ? .rewritten : .edited
    }

    private static func share(of matches: [WordMatch], _ left: WordRow, _ right: WordRow) -> Double {
        let kept = matches.reduce(Float(0)) {
            $1.kind == .replaced ? $0 : $0 + min(left.weights[$1.left], right.weights[$1.right])
        }
        let lighter = min(left.weights.reduce(0, +), right.weights.reduce(0, +))
        return lighter > 0 ? min(1, Double(kept / lighter)) : 1
    }
}
