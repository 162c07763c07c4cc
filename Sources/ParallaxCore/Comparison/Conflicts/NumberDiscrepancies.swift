/// Finds numbers that differ.
struct NumberDiscrepancies {
    /// Two numbers that may stand for each other, and how well their surroundings agree.
    private struct Candidate {
        let left: Quantity
        let right: Quantity
        let support: NumberSupport

        /// How many times the smaller value the larger one is.
        var ratio: Double { max(left.value, right.value) / max(min(left.value, right.value), 1e-9) }
    }

    let pair: FactPair
    /// The amounts of either side that no number of the other one equals.
    private let left: [Quantity]
    private let right: [Quantity]

    init(pair: FactPair) {
        self.pair = pair
        left = Self.unmatched(pair.left.quantities, against: pair.right.quantities)
        right = Self.unmatched(pair.right.quantities, against: pair.left.quantities)
    }

    /// Whether each side has an amount the other has not.
    var haveUnmatched: Bool { !left.isEmpty && !right.isEmpty }

    func found() -> [Discrepancy] {
        guard haveUnmatched else { return [] }
        let partners = bestPartners(candidates())
        guard partners.count < 2 || areOneReport(partners) else { return [] }
        return partners.map { candidate in
            Discrepancy(
                kind: .number, subject: candidate.support.subject, left: candidate.left.range,
                right: candidate.right.range)
        }
    }

    /// Two passages that share no number, and differ in several, are reports of different things in the same words.
    private func areOneReport(_ partners: [Candidate]) -> Bool {
        sharesANumber(where: \.unit.tellsThingsApart) || partners.allSatisfy(\.support.isOfClass)
    }

    private func sharesANumber(where isWanted: (Quantity) -> Bool) -> Bool {
        pair.left.quantities.contains { one in
            one.isAmount && isWanted(one) && pair.right.quantities.contains { one.isSame(as: $0) }
        }
    }

    /// The amounts that no number, no sum and no converted measure of the other passage equals.
    private static func unmatched(_ quantities: [Quantity], against others: [Quantity]) -> [Quantity] {
        quantities.filter { quantity in
            quantity.isAmount && !others.contains { quantity.isSame(as: $0) } && !isSum(quantity, of: others)
        }
    }

    /// Whether two or three neighbouring numbers add up to this one, as two officials and five others are seven; or
    /// whether it is the way between two, as a rise by 300 to 2,800 starts at 2,500.
    private static func isSum(_ quantity: Quantity, of others: [Quantity]) -> Bool {
        let values = others.filter { $0.isComparable(to: quantity) }.map(\.value)
        let sums = [2, 3].flatMap { length in
            values.indices.dropLast(length - 1).map { values[$0..<$0 + length].reduce(0, +) }
        }
        let ways = zip(values, values.dropFirst()).map { abs($0 - $1) }.filter { $0 >= 20 }
        return (sums + ways).contains { abs($0 - quantity.value) < 1e-6 * quantity.value }
    }

    private func candidates() -> [Candidate] {
        let names = OwnNames(pair)
        let isOnlyPair = left.count == 1 && right.count == 1 && agreesOtherwise
        return left.flatMap { one in
            right.compactMap { other in candidate(one, other, names, isOnlyPair: isOnlyPair) }
        }
    }

    /// Whether the passages agree in all but one number.
    private var agreesOtherwise: Bool {
        pair.overlap >= 0.75 || (pair.overlap >= 0.6 && sharesANumber(where: { _ in true }))
    }

    private func candidate(_ left: Quantity, _ right: Quantity, _ names: OwnNames, isOnlyPair: Bool) -> Candidate? {
        guard left.isComparable(to: right), pair.left.isDifference(left) == pair.right.isDifference(right)
        else { return nil }
        let candidate = Candidate(
            left: left, right: right, support: NumberSupport(left: left, right: right, names: names))
        if isOnlyPair && allowsOnlyPair(candidate) { return candidate }
        return isPlausible(candidate) && candidate.support.suffices ? candidate : nil
    }

    /// Whether two numbers that alone differ in their passages may stand for each other without more evidence. Where
    /// the link is a guess, a number has a partner only if it counts the same or stands among the same words.
    private func allowsOnlyPair(_ candidate: Candidate) -> Bool {
        let isAnchored = pair.isGiven || candidate.support.subject != nil || candidate.support.isNear
        return isAnchored && candidate.support.allowsOnlyPair && candidate.ratio <= 10
    }

    /// Counts of one thing are of one magnitude, unless the words around them are the same.
    private func isPlausible(_ candidate: Candidate) -> Bool {
        guard candidate.left.unit == .count else { return true }
        if candidate.ratio > 2, candidate.support.hasOtherModifiers { return false }
        return candidate.ratio <= 5 || candidate.support.isClose
    }

    /// Takes the best supported pairs first; a number is used once.
    private func bestPartners(_ candidates: [Candidate]) -> [Candidate] {
        var kept: [Candidate] = []
        for candidate in candidates.sorted(by: isBetter)
        where !kept.contains(where: { $0.left == candidate.left || $0.right == candidate.right }) {
            kept.append(candidate)
        }
        return kept
    }

    private func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
        if one.support.score != other.support.score { return one.support.score > other.support.score }
        let places = (one.left.range.start + one.right.range.start, abs(one.left.range.start - one.right.range.start))
        return places < (
            other.left.range.start + other.right.range.start, abs(other.left.range.start - other.right.range.start)
        )
    }
}

extension QuantityUnit {
    /// Whether an equal number of this kind shows that two passages are about one thing; every report has a year or a day.
    fileprivate var tellsThingsApart: Bool { self != .duration && self != .age && self != .year }
}

extension Quantity {
    /// Whether it says how much there is of something, and is no name and no place in an order.
    var isAmount: Bool { unit != .label && unit != .ordinal }

    /// Whether the two measure the same, at the same end of a range.
    func isComparable(to other: Quantity) -> Bool { unit == other.unit && bound == other.bound }

    /// Whether the two, in one sentence, are amounts of one unit and of one magnitude, within a hundred times.
    func rivals(_ other: Quantity) -> Bool {
        unit == other.unit && value <= other.value * 100 && other.value <= value * 100
    }

    /// Whether the two are one number, told differently.
    func isSame(as other: Quantity) -> Bool { isComparable(to: other) && SameValue(left: self, right: other).holds }
}

extension FactSentence {
    /// Whether a number says how much more or less something is: `three million more than planned`.
    fileprivate func isDifference(_ quantity: Quantity) -> Bool {
        let end = quantity.words.upperBound
        let after = (end..<end + 4).prefix { words.kind($0) == .word }.compactMap { words.key($0) }
        guard let than = after.firstIndex(of: "than") else { return false }
        return after[..<than].contains(where: Self.comparatives.contains)
    }

    private static let comparatives: Set<String> = [
        "more", "less", "fewer", "higher", "lower", "greater", "larger", "smaller", "longer", "shorter", "older",
        "younger", "earlier", "later", "worse", "better",
    ]
}
