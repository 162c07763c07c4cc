import ParallaxCore

extension ComparePane {
    /// Puts a cursor on a sentence of each side, where the reader is.
    ///
    /// - Returns: `false` when one of the articles has no sentence to link.
    mutating func beginLinking() -> Bool {
        guard !comparison.left.sentences.isEmpty, !comparison.right.sentences.isEmpty else { return false }
        let passage = passageInFocus.map { passages[$0] }
        let tie = passageInFocus.flatMap(partners.tie)
        let left = passage.map { $0.left.isEmpty ? tie?.left ?? $0.left.lowerBound : $0.levelLeft } ?? 0
        let right = passage.map { $0.right.isEmpty ? tie?.right ?? $0.right.lowerBound : $0.levelRight } ?? 0
        put(LinkCursor(left: clamped(left, on: .left), right: clamped(right, on: .right)))
        return true
    }

    /// Leaves the choice of sentences; the passage that was jumped to before is left where it went out of view.
    mutating func endLinking() {
        put(nil)
        if current != nil, !isCurrentInView { current = passageInFocus }
    }

    /// Moves the cursor of the present side by sentences.
    mutating func moveLinkCursor(by delta: Int) {
        guard var cursor = linking else { return }
        let moved = clamped(cursor.sentence(on: cursor.side) + delta, on: cursor.side)
        if cursor.side == .left {
            cursor.left = moved
            cursor.right = suggestion(for: moved)
        } else {
            cursor.right = moved
        }
        put(cursor)
    }

    /// Goes on with the other side's sentence.
    mutating func turnLinkCursor() {
        guard var cursor = linking else { return }
        cursor.side = cursor.side.other
        put(cursor)
    }

    /// The reader's word on the two sentences: links them, or cuts their link.
    var linkCorrection: LinkCorrection? {
        linking.map { cursor in
            LinkCorrection(
                left: comparison.left.sentences[cursor.left].range,
                right: comparison.right.sentences[cursor.right].range, isLinked: !isLinked(cursor))
        }
    }

    /// What the strip says while sentences are chosen.
    var linkingWords: String? {
        linking.map { cursor in
            let places = "A \(cursor.left + 1) and B \(cursor.right + 1)"
            let state = isLinked(cursor) ? "are linked" : "are not linked"
            return "sentences \(places) \(state)"
        }
    }

    /// Whether the two sentences at the cursor are linked.
    func isLinked(_ cursor: LinkCursor) -> Bool {
        comparison.links.contains { $0.left == cursor.left && $0.right == cursor.right }
    }

    /// The sentence on the right that one on the left is probably meant for: its partner, else what stands level.
    private func suggestion(for left: Int) -> Int {
        if let link = comparison.links.first(where: { $0.left == left }) { return link.right }
        let passage = places.passage(of: left, on: .left).map { passages[$0] }
        return clamped(passage?.right.lowerBound ?? 0, on: .right)
    }

    private func clamped(_ sentence: Int, on side: Side) -> Int {
        min(max(0, sentence), comparison.side(side).sentences.count - 1)
    }
}
