/// How many partners the sentences of two articles have as a rule: one, or several, as those of a summary have beside the
/// reports that it sums up.
///
/// Where they have several, no order can be kept by all links, a sentence with a better partner means the others, too, and
/// links are more frequent. It is told by the links of the usual choice: asked of the pairs before the choice, 62 of 190
/// pairs of articles about one event had several, and two fifths more links than that, most of them wrong.
struct Partnership: Equatable {
    let isSeveralOfLeft: Bool
    let isSeveralOfRight: Bool

    /// Each sentence has one partner, or a few.
    static let usual = Partnership(isSeveralOfLeft: false, isSeveralOfRight: false)

    /// Links for each linked sentence of a summary. Four summaries have 2.5 to 3.3, nine pairs of news articles 1.0 to 2.0;
    /// with both shares, none of 190 pairs of articles about one event is taken for summary and report.
    private static let several = 2.25
    /// The share of a summary's sentences that are linked; four have .86 to 1.
    private static let toldOfSummary = 0.8
    /// The share of the sentences beside it that are linked; .68 to .93.
    private static let toldOfReports = 0.6

    /// Whether the order of the others speaks against a link that breaks it. Asked of four summaries, it costs their links
    /// F1 .06.
    var orderTells: Bool { self == .usual }

    /// How much it counts against a pair that its left sentence has a better partner.
    var leftRivalry: Float { isSeveralOfLeft ? Self.amongSeveral : 1 }
    /// How much it counts that its right sentence has.
    var rightRivalry: Float { isSeveralOfRight ? Self.amongSeveral : 1 }
    /// With 1, links of four summaries have F1 .705, with .5 .733, with 0 .722.
    private static let amongSeveral: Float = 0.5
}

extension Partnership {
    /// Judges by the links of the usual choice, between sides of so many sentences.
    init(_ links: [SentencePair], leftCount: Int, rightCount: Int) {
        let left = Side(linked: Set(links.map(\.left)).count, of: leftCount)
        let right = Side(linked: Set(links.map(\.right)).count, of: rightCount)
        isSeveralOfLeft = Self.isSummary(left, beside: right, links: links.count)
        isSeveralOfRight = Self.isSummary(right, beside: left, links: links.count)
    }

    private struct Side {
        let linked: Int
        let told: Double

        init(linked: Int, of count: Int) {
            self.linked = linked
            told = Double(linked) / Double(max(1, count))
        }
    }

    private static func isSummary(_ side: Side, beside other: Side, links: Int) -> Bool {
        side.linked > 0 && Double(links) >= several * Double(side.linked) && side.told >= toldOfSummary
            && other.told >= toldOfReports
    }
}
