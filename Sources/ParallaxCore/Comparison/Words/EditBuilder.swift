/// Joins word matches to runs and fills what lies between them.
struct EditBuilder {
    private let leftRow: WordRow
    private let rightRow: WordRow
    private let left: WordExtents
    private let right: WordExtents
    private let matches: [WordMatch]
    private var edits: [Edit] = []
    private var ownedByMove = Set<Int>()

    init(_ left: WordRow, _ right: WordRow, matches: [WordMatch], leftRange: TextRange, rightRange: TextRange) {
        leftRow = left
        rightRow = right
        self.left = WordExtents(left, within: leftRange)
        self.right = WordExtents(right, within: rightRange)
        self.matches = matches
    }

    /// The edits in the order of the left sentence.
    mutating func build() -> [Edit] {
        let moves = runs(of: matches.filter(\.isMoved))
        for move in moves { ownedByMove.formUnion(move.right) }
        var (i, j) = (0, 0)
        for anchor in runs(of: matches.filter { !$0.isMoved }) {
            appendGap(i..<anchor.left.lowerBound, j..<anchor.right.lowerBound, moves)
            let isReplacement = anchor.operation == .replace
            append(isReplacement ? replacement(anchor.left, anchor.right) : anchor.operation, anchor.left, anchor.right)
            (i, j) = (anchor.left.upperBound, anchor.right.upperBound)
        }
        appendGap(i..<left.count, j..<right.count, moves)
        return edits
    }

    /// Words that follow each other on both sides and match for one reason.
    private struct Run {
        let operation: Edit.Operation
        let left: Range<Int>
        let right: Range<Int>
    }

    private func runs(of matches: [WordMatch]) -> [Run] {
        matches.reduce(into: []) { runs, match in
            let operation = operation(of: match)
            if let last = runs.last, last.operation == operation, last.left.upperBound == match.left,
                last.right.upperBound == match.right
            {
                runs[runs.count - 1] = Run(
                    operation: operation, left: last.left.lowerBound..<match.left + 1,
                    right: last.right.lowerBound..<match.right + 1)
            } else {
                runs.append(
                    Run(operation: operation, left: match.left..<match.left + 1, right: match.right..<match.right + 1))
            }
        }
    }

    private func operation(of match: WordMatch) -> Edit.Operation {
        if match.isMoved { return .move }
        switch match.kind {
        case .equal: return .equal
        case .variant: return .variant
        case .replaced: return .replace
        }
    }

    /// What lies between two anchors: a replacement, or deletions and moves, then insertions.
    private mutating func appendGap(_ words: Range<Int>, _ others: Range<Int>, _ moves: [Run]) {
        let here = moves.filter { words.contains($0.left.lowerBound) }
        let inserted = pieces(of: others)
        if here.isEmpty, inserted == [others], !words.isEmpty {
            return append(replacement(words, others), words, others)
        }
        let (from, to) = (words.lowerBound, others.lowerBound)
        var next = from
        for move in here {
            append(.delete, next..<move.left.lowerBound, to..<to)
            append(.move, move.left, move.right)
            next = move.left.upperBound
        }
        append(.delete, next..<words.upperBound, to..<to)
        for piece in inserted { append(.insert, from..<from, piece) }
    }

    /// Quotation marks, dashes and commas for one another, in whatever order, are typography and no change.
    private func replacement(_ words: Range<Int>, _ others: Range<Int>) -> Edit.Operation {
        leftRow.isTypography(words) && rightRow.isTypography(others) ? .variant : .replace
    }

    /// The parts of a right gap that no move owns.
    private func pieces(of words: Range<Int>) -> [Range<Int>] {
        words.reduce(into: []) { pieces, word in
            guard !ownedByMove.contains(word) else { return }
            if let last = pieces.last, last.upperBound == word {
                pieces[pieces.count - 1] = last.lowerBound..<word + 1
            } else {
                pieces.append(word..<word + 1)
            }
        }
    }

    private mutating func append(_ operation: Edit.Operation, _ words: Range<Int>, _ others: Range<Int>) {
        guard !words.isEmpty || !others.isEmpty else { return }
        let edit = Edit(operation: operation, left: left.range(words), right: right.range(others))
        if let last = edits.last, last.continues(with: edit) {
            edits[edits.count - 1] = last.joined(with: edit)
        } else {
            edits.append(edit)
        }
    }
}

extension Edit {
    /// Whether the other edit does the same to the words right after.
    fileprivate func continues(with next: Edit) -> Bool {
        operation == next.operation && operation != .move && left.end == next.left.start
            && right.end == next.right.start
    }

    fileprivate func joined(with next: Edit) -> Edit {
        Edit(
            operation: operation, left: TextRange(start: left.start, end: next.left.end),
            right: TextRange(start: right.start, end: next.right.end))
    }
}
