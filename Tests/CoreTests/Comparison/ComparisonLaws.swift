import ParallaxCore
import Testing

/// The law of states: a sentence is linked, weakly linked or unmatched; a pair is named once.
func expectOneStateEach(_ comparison: Comparison, sourceLocation: SourceLocation = #_sourceLocation) {
    let pairs = comparison.links.map { [$0.left, $0.right] } + comparison.weakLinks.map { [$0.left, $0.right] }
    for (side, unmatched, count) in [
        (0, comparison.unmatchedLeft, comparison.left.sentences.count),
        (1, comparison.unmatchedRight, comparison.right.sentences.count),
    ] {
        let matched = Set(pairs.map { $0[side] })
        #expect(matched.union(unmatched) == Set(0..<count), sourceLocation: sourceLocation)
        #expect(matched.isDisjoint(with: unmatched), sourceLocation: sourceLocation)
        #expect(unmatched == unmatched.sorted(), sourceLocation: sourceLocation)
    }
    #expect(Set(pairs).count == pairs.count, sourceLocation: sourceLocation)
}

/// The law of sides: a comparison the other way round says the same with the sides exchanged.
func expectMirror(_ there: Comparison, _ back: Comparison, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Set(there.links.map(\.turned)) == Set(back.links.map(\.unordered)), sourceLocation: sourceLocation)
    #expect(Set(there.weakLinks.map(\.turned)) == Set(back.weakLinks), sourceLocation: sourceLocation)
    #expect(there.unmatchedLeft == back.unmatchedRight, sourceLocation: sourceLocation)
    #expect(there.unmatchedRight == back.unmatchedLeft, sourceLocation: sourceLocation)
    #expect(there.shared == back.shared.turned, sourceLocation: sourceLocation)
    #expect(Set(there.headline.map(\.turned)) == Set(back.headline), sourceLocation: sourceLocation)
}

extension Link {
    /// The link without the order of its edits, which follows the left sentence.
    fileprivate var unordered: Link {
        Link(
            left: left, right: right, strength: strength, relation: relation, isMoved: isMoved,
            edits: edits.sorted { ($0.left, $0.right) < ($1.left, $1.right) })
    }

    /// The unordered link seen from the other side.
    fileprivate var turned: Link {
        Link(
            left: right, right: left, strength: strength, relation: relation, isMoved: isMoved,
            edits: edits.map(\.turned)
        ).unordered
    }
}

extension SharedText {
    fileprivate var turned: SharedText { SharedText(left: right, right: left, longestRun: longestRun) }
}

extension Edit {
    fileprivate var turned: Edit {
        let operations: [Edit.Operation: Edit.Operation] = [.delete: .insert, .insert: .delete]
        return Edit(operation: operations[operation] ?? operation, left: right, right: left)
    }
}

/// The law of edits: left ranges join to the left sentence in order; right ranges, sorted, join to the right one.
func expectCover(
    _ edits: [Edit], _ left: TextRange, _ right: TextRange, sourceLocation: SourceLocation = #_sourceLocation
) {
    var place = left.start
    for edit in edits where !edit.left.isEmpty {
        #expect(edit.left.start == place, sourceLocation: sourceLocation)
        place = edit.left.end
    }
    #expect(place == left.end, sourceLocation: sourceLocation)
    place = right.start
    for range in edits.map(\.right).filter({ !$0.isEmpty }).sorted() {
        #expect(range.start == place, sourceLocation: sourceLocation)
        place = range.end
    }
    #expect(place == right.end, sourceLocation: sourceLocation)
    #expect(edits.allSatisfy { $0.left.isEmpty == ($0.operation == .insert) }, sourceLocation: sourceLocation)
    #expect(edits.allSatisfy { $0.right.isEmpty == ($0.operation == .delete) }, sourceLocation: sourceLocation)
}
