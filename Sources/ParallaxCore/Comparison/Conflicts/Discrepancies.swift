/// Finds what two passages that tell the same state differently: numbers, dates and names.
///
/// A figure rounded, converted, spelled out or summed up is the same figure. What remains is reported only when unit
/// and subject agree and neither passage is about somebody the other does not name. Measured on pairs of sentences from
/// news agencies; see the tests for the classes.
///
/// ```swift
/// Discrepancies().between(Statement("The storm killed 42 people."), Statement("The storm killed 48 people."))
/// ```
public struct Discrepancies: Sendable {
    /// Creates the engine.
    public init() {}

    /// What differs between two linked passages, ordered by the left place.
    ///
    /// Swapping the passages swaps the sides of every finding. Equal passages have none.
    ///
    /// - Complexity: O(*n* + *m* + *p* · *q*) for *n* and *m* words with *p* and *q* numbers, dates and names, of which
    ///   at most 60 a passage are looked at.
    public func between(_ left: Statement, _ right: Statement) -> [Discrepancy] {
        between(Self.pair(left, right))
    }

    static func pair(_ left: Statement, _ right: Statement) -> FactPair {
        var lexicon = Lexicon(language: .english)
        return FactPair(
            left: FactSentence(left, lexicon: &lexicon), right: FactSentence(right, lexicon: &lexicon))
    }

    func between(_ pair: FactPair) -> [Discrepancy] {
        let numbers = NumberDiscrepancies(pair: pair)
        let names = NameDiscrepancies(pair: pair, numbersDiffer: numbers.haveUnmatched)
        let found = numbers.found() + DateDiscrepancies(pair: pair).found() + names.found()
        return found.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    }
}
