/// How many links two articles have, told by the strengths of all their pairs together.
///
/// The model was fitted on articles of a usual rate of links; a summary beside what it sums up has far more, two articles
/// that touch in one paragraph have fewer. The rate is found and the strengths are corrected for it by expectation and
/// maximisation (Saerens, Latinne and Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities",
/// 2002). With it F1 on the four sets of ``LinkModel/fitted`` rose by .013, .001, .025 and .020.
struct LinkRate {
    /// Expected links at the usual rate, for each unit of the square root of the number of pairs.
    private static let usual = 1.4
    /// The largest share of all pairs that is expected to be links at the usual rate; it tells in notes of few sentences.
    private static let largestShare = 0.15
    /// Links imagined at the usual rate, so that few pairs cannot change it much.
    private static let imagined = 3.0
    /// How far the rate may lie from the usual one: with a bound of 1.5, F1 on the four summaries is .02 less; with one of
    /// 3 it is .005 more, but chance resemblance feeds on itself, and two texts of 40 sentences drawn at random from 300
    /// words have 145 links instead of 100. Articles about different events have one link in 150 pairs with each of them.
    private static let range = 0.25...2.0
    /// The largest share of all pairs that links are ever taken for.
    private static let largestRate = 0.9
    private static let rounds = 40

    /// The strengths, corrected for the rate that they themselves tell, for articles of `pairs` sentence pairs.
    ///
    /// - Complexity: O(*n*) in the number of strengths.
    static func corrected(_ strengths: [Double], pairs: Int) -> [Double] {
        let share = min(largestShare, usual / Double(max(pairs, 1)).squareRoot())
        let factor = settledFactor(strengths, share: share, expected: share * Double(pairs))
        return strengths.map { corrected($0, by: factor) }
    }

    /// By how much the odds of every pair change.
    private static func settledFactor(_ strengths: [Double], share: Double, expected: Double) -> Double {
        var rate = 1.0
        var factor = 1.0
        for _ in 0..<rounds {
            let found = strengths.reduce(0) { $0 + corrected($1, by: factor) }
            let next = min(max((imagined + found) / (imagined + expected), range.lowerBound), range.upperBound)
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
