/// Takes out matches that would litter a sentence with marks: a stray *the* or comma between two changes.
///
/// Runs of equal words that are lighter than the changes on both their sides join these changes, as in the semantic
/// clean-up of diff-match-patch (Fraser, 2006).
enum Confetti {
    /// A run is kept from this weight on, whatever stands around it: one content word.
    private static let keptWeight: Float = 0.3

    /// The matches without those that stand alone between changes.
    static func removed(from matches: [WordMatch], _ left: WordRow, _ right: WordRow) -> [WordMatch] {
        let anchors = matches.filter { !$0.isMoved }
        var dropped = Set<Int>()
        var start = 0
        while start < anchors.count {
            var end = start + 1
            while end < anchors.count, follows(anchors[end], anchors[end - 1]) { end += 1 }
            if isLitter(anchors[start..<end], left, right) {
                for match in anchors[start..<end] { dropped.insert(match.left) }
            }
            start = end
        }
        return matches.filter { $0.isMoved || !dropped.contains($0.left) }
    }

    private static func follows(_ match: WordMatch, _ last: WordMatch) -> Bool {
        match.left == last.left + 1 && match.right == last.right + 1 && match.kind != .replaced
            && last.kind != .replaced
    }

    private static func isLitter(_ run: ArraySlice<WordMatch>, _ left: WordRow, _ right: WordRow) -> Bool {
        guard let first = run.first, let last = run.last, first.kind != .replaced else { return false }
        let touchesStart = first.left == 0 && first.right == 0
        let touchesEnd = last.left == left.count - 1 && last.right == right.count - 1
        guard !touchesStart, !touchesEnd else { return false }
        return run.reduce(Float(0)) { $0 + left.weights[$1.left] } < keptWeight
    }
}
