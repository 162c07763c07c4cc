/// Words that stand in the same order, without a gap, in two word lists.
struct WordBlock: Hashable {
    let left: Int
    let right: Int
    let count: Int
}

/// Finds the blocks two word lists share in the same order: the longest run first, then the longest before and after it
/// (Ratcliff and Obershelp, "Pattern Matching: The Gestalt Approach", 1988).
struct WordBlockFinder {
    /// Blocks beyond this many are left out; it bounds the work on repetitive input.
    private static let blockLimit = 32

    let left: [Int32]
    let right: [Int32]

    /// The blocks in order.
    ///
    /// - Complexity: O(*n* · *m*) a block.
    func blocks() -> [WordBlock] {
        var found: [WordBlock] = []
        var open = [(left: 0..<left.count, right: 0..<right.count)]
        while let part = open.popLast(), found.count < Self.blockLimit {
            guard let block = longestRun(part.left, part.right) else { continue }
            found.append(block)
            open.append((part.left.lowerBound..<block.left, part.right.lowerBound..<block.right))
            open.append(
                (block.left + block.count..<part.left.upperBound, block.right + block.count..<part.right.upperBound))
        }
        return found.sorted { $0.left < $1.left }
    }

    private func longestRun(_ leftPart: Range<Int>, _ rightPart: Range<Int>) -> WordBlock? {
        var best = WordBlock(left: 0, right: 0, count: 0)
        var previous = [Int](repeating: 0, count: rightPart.count + 1)
        var current = previous
        for i in leftPart {
            for (column, j) in rightPart.enumerated() {
                current[column + 1] = left[i] == right[j] ? previous[column] + 1 : 0
                let run = current[column + 1]
                if run > best.count { best = WordBlock(left: i - run + 1, right: j - run + 1, count: run) }
            }
            swap(&previous, &current)
        }
        return best.count > 0 ? best : nil
    }
}
