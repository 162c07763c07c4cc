/// The heaviest chain of fitting words that keeps the order of both sentences, with a bonus for words that follow each
/// other on both sides, so that small words stay with their neighbours.
///
/// Sentences are aligned by dynamic programming (weighted longest common subsequence). Texts too long for a table are cut
/// at words that occur once on either side, as patience diff does (Cohen, 2005), until the pieces fit.
struct WordChain {
    /// Matched indices, ascending on both sides.
    private(set) var pairs: [(left: Int, right: Int)] = []

    private let affinity: WordAffinity
    /// Cells of the largest table that is filled.
    private static let largestTable = 250_000
    private static let neighbourBonus: Float = 0.1

    init(_ affinity: WordAffinity) {
        self.affinity = affinity
        align(0..<affinity.left.count, 0..<affinity.right.count)
    }

    private mutating func align(_ rows: Range<Int>, _ columns: Range<Int>) {
        guard !rows.isEmpty, !columns.isEmpty else { return }
        if rows.count <= Self.largestTable / columns.count { return fillTable(rows, columns) }
        let anchors = UniqueWords.anchors(affinity.left.forms[rows], affinity.right.forms[columns])
        guard !anchors.isEmpty else { return }
        var (i, j) = (rows.lowerBound, columns.lowerBound)
        for anchor in anchors {
            fill(i..<anchor.left, j..<anchor.right)
            pairs.append(anchor)
            (i, j) = (anchor.left + 1, anchor.right + 1)
        }
        fill(i..<rows.upperBound, j..<columns.upperBound)
    }

    /// Aligns a piece between anchors; one that is still too long is left unmatched.
    private mutating func fill(_ rows: Range<Int>, _ columns: Range<Int>) {
        guard !rows.isEmpty, !columns.isEmpty, rows.count <= Self.largestTable / columns.count else { return }
        fillTable(rows, columns)
    }

    private mutating func fillTable(_ rows: Range<Int>, _ columns: Range<Int>) {
        let width = columns.count + 1
        let fits = affinity.rows.values
        // `open` is the best weight of a prefix pair; `closed` the best one that ends in a match of its last words.
        var open = [Float](repeating: 0, count: width * (rows.count + 1))
        var closed = [Float](repeating: -1, count: open.count)
        for i in rows {
            let row = (i - rows.lowerBound + 1) * width
            let fitting = affinity.rows[i]
            var next = fitting.first { fits[$0].right >= columns.lowerBound } ?? fitting.upperBound
            for column in 1..<width {
                let cell = row + column
                open[cell] = max(open[cell - width], open[cell - 1])
                guard next < fitting.upperBound, fits[next].right == columns.lowerBound + column - 1 else { continue }
                let diagonal = cell - width - 1
                closed[cell] = fits[next].weight + max(open[diagonal], closed[diagonal] + Self.neighbourBonus)
                open[cell] = max(open[cell], closed[cell])
                next += 1
            }
        }
        pairs += trace(open, closed, width, rows, columns)
    }

    private func trace(
        _ open: [Float], _ closed: [Float], _ width: Int, _ rows: Range<Int>, _ columns: Range<Int>
    ) -> [(left: Int, right: Int)] {
        var found: [(left: Int, right: Int)] = []
        var (row, column) = (rows.count, columns.count)
        var mustMatch = false
        while row > 0, column > 0 {
            let cell = row * width + column
            if mustMatch || (closed[cell] >= 0 && closed[cell] == open[cell]) {
                found.append((rows.lowerBound + row - 1, columns.lowerBound + column - 1))
                let diagonal = cell - width - 1
                mustMatch = closed[diagonal] >= 0 && closed[diagonal] + Self.neighbourBonus > open[diagonal]
                (row, column) = (row - 1, column - 1)
            } else if open[cell] == open[cell - width] {
                row -= 1
            } else {
                column -= 1
            }
        }
        return found.reversed()
    }
}
