import ParallaxCore

/// A comparison as it is printed for people, whatever the format.
struct ComparisonReport {
    let left: ReportArticle
    let right: ReportArticle
    let rows: [ReportRow]
    let conflicts: [ReportConflict]
    let quotes: [ReportQuote]
    let shared: SharedText

    /// - Complexity: O(*n*) in the length of both articles.
    init(_ comparison: Comparison) {
        left = ReportArticle(comparison, side: .left)
        right = ReportArticle(comparison, side: .right)
        let sentences = ReportSentences(comparison)
        rows = comparison.passages.map { passage in
            ReportRow(
                kind: passage.kind, left: sentences.sentences(of: passage, on: .left),
                right: sentences.sentences(of: passage, on: .right))
        }
        conflicts = comparison.conflicts.enumerated().map { ReportConflict($1, number: $0 + 1, in: comparison) }
        quotes = ReportQuotes(comparison).quotes
        shared = comparison.shared
    }

    func article(on side: ReportSide) -> ReportArticle { side == .left ? left : right }

    /// What the comparison is called.
    var title: String { "\(left.outlet) and \(right.outlet), compared" }

    /// How much the two have in common, in a sentence.
    var sharedSentence: String {
        "\(Self.percent(shared.left)) of A is in B, \(Self.percent(shared.right)) of B is in A; "
            + "the longest run in both has \(shared.longestRun) words."
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
