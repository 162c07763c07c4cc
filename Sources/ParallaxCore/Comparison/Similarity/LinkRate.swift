/// How many links two articles have, told by the strengths of all their pairs together.
///
/// The model was fitted on articles of a usual rate of links; a summary beside what it sums up has far more, two articles
/// that touch in one paragraph have fewer. The rate is found and the strengths are corrected for it by expectation and
/// maximisation (Saerens, Latinne and Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities",
/// 2002). With it F1 on the four sets of ``LinkModel/fitted`` rose from .742, .987, .598 and .701 to .755, .988, .623
/// and .721.
struct LinkRate {
    /// Expected links at the usual rate, for each unit of the square root of the number of pairs.
    private static let usual = 1.4
    /// The largest share of all pairs that is expected to be links at the usual rate; it tells in notes of few sentences.
    private static let largestShare = 0.15
    /// Links imagined at the usual rate, so that few pairs cannot change it much.
    private static let imagined = 3.0
    /// The highest rate beside the usual one; with 8 chance resemblance feeds on itself, and two texts of 40 sentences of
    /// words drawn at random had 119 links, where F1 gains .02 on one set of four.
    static let most = 1.5
    /// The same for a summary beside what it sums up, where the bound of other articles costs F1 .02.
    static let mostOfSummary = 2.0
    private static let least = 0.25
    /// The largest share of all pairs that links are ever taken for.
    private static let largestRate = 0.9
    private static let rounds = 40

    /// The strengths, corrected for the rate that they themselves tell, for articles of `pairs` sentence pairs.
    ///
    /// - Parameter most: The highest rate beside the usual one.
    /// - Complexity: O(*n*) in the number of strengths.
    static func corrected(_ strengths: [Double], pairs: Int, upTo most: Double = most) -> [Double] {
        let share = min(largestShare, usual / Double(max(pairs, 1)).squareRoot())
        let factor = settledFactor(strengths, share: share, expected: share * Double(pairs), most)
        return strengths.map { corrected($0, by: factor) }
    }

    /// By how much the odds of every pair change.
    private static func settledFactor(_ strengths: [Double], share: Double, expected: Double, _ most: Double) -> Double
    {
        var rate = 1.0
        var factor = 1.0
        for _ in 0..<rounds {
            let found = strengths.reduce(0) { $0 + corrected($1, by: factor) }
            let next = min(max((imagined + found) / (imagined + expected), least), most)
            let isSettled = abs(next - rate) < 1e-3
            rate = next
            factor = odds(min(rate * share, largestRate)) / odds(share)
            if isSettled { break }
        }
        return factor
    }

    private static func odds(_ probability: Double) -> Double { probability / (1 - probability) }

    private static func corrected(_ strength: Double, by factor: Double) -> Double {
        factor * strength / (factor * strength + 1 - strength)
    }
}
