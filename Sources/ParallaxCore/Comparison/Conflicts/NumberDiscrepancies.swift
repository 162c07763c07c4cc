/// Finds numbers that differ.
struct NumberDiscrepancies {
    /// Two numbers that may stand for each other, and how well their surroundings agree.
    private struct Candidate {
        let left: Quantity
        let right: Quantity
        let support: NumberSupport
    }

    let pair: FactPair

    func found() -> [Discrepancy] {
        let left = unmatched(pair.left.quantities, against: pair.right.quantities)
        let right = unmatched(pair.right.quantities, against: pair.left.quantities)
        let agreesOtherwise =
            pair.overlap >= 0.75 || (pair.overlap >= 0.6 && sharesANumber(where: { _ in true }))
        let isOnlyPair = left.count == 1 && right.count == 1 && agreesOtherwise
        let candidates = left.flatMap { one in right.compactMap { candidate(one, $0, isOnlyPair: isOnlyPair) } }
        let partners = bestPartners(candidates)
        guard
            partners.count < 2 || sharesANumber(where: \.unit.tellsThingsApart)
                || partners.allSatisfy(\.support.isOfClass)
        else { return [] }
        return partners.map { candidate in
            Discrepancy(
                kind: .number, subject: candidate.support.subject, left: candidate.left.range,
                right: candidate.right.range)
        }
    }

    /// Whether each side has an amount the other has not.
    var haveUnmatched: Bool {
        !unmatched(pair.left.quantities, against: pair.right.quantities).isEmpty
            && !unmatched(pair.right.quantities, against: pair.left.quantities).isEmpty
    }

    /// Whether some number is the same on both sides; two passages that share none, and differ in several, are reports
    /// of different things in the same words.
    private func sharesANumber(where isWanted: (Quantity) -> Bool) -> Bool {
        pair.left.quantities.contains { one in
            Self.isAmount(one) && isWanted(one)
                && pair.right.quantities.contains { $0.isComparable(to: one) && SameValue(left: one, right: $0).holds }
        }
    }

    /// The amounts that no number, no sum and no converted measure of the other passage equals.
    private func unmatched(_ quantities: [Quantity], against others: [Quantity]) -> [Quantity] {
        quantities.filter { quantity in
            guard Self.isAmount(quantity) else { return false }
            return !others.contains { $0.isComparable(to: quantity) && SameValue(left: quantity, right: $0).holds }
                && !isSum(quantity, of: others)
        }
    }

    private static func isAmount(_ quantity: Quantity) -> Bool {
        switch quantity.unit {
        case .label, .ordinal: false
        default: true
        }
    }

    /// Whether two or three neighbouring numbers add up to this one, as two officials and five others are seven; or
    /// whether it is the way between two, as a rise by 300 to 2,800 starts at 2,500.
    private func isSum(_ quantity: Quantity, of others: [Quantity]) -> Bool {
        let values = others.filter { $0.isComparable(to: quantity) }.map(\.value)
        let sums = [2, 3].flatMap { length in
            values.indices.dropLast(length - 1).map { values[$0..<$0 + length].reduce(0, +) }
        }
        let ways = zip(values, values.dropFirst()).map { abs($0 - $1) }.filter { $0 >= 20 }
        return (sums + ways).contains { abs($0 - quantity.value) < 1e-6 * quantity.value }
    }

    private func candidate(_ left: Quantity, _ right: Quantity, isOnlyPair: Bool) -> Candidate? {
        guard left.isComparable(to: right) else { return nil }
        let support = NumberSupport(left: left, right: right, pair: pair)
        let ratio = max(left.value, right.value) / max(min(left.value, right.value), 1e-9)
        if isOnlyPair && support.allowsOnlyPair && ratio <= 10 {
            return Candidate(left: left, right: right, support: support)
        }
        let isPlausible = left.unit != .count || ratio <= 5 || support.isClose
        return isPlausible && support.suffices ? Candidate(left: left, right: right, support: support) : nil
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
    /// Whether the two measure the same, at the same end of a range.
    func isComparable(to other: Quantity) -> Bool {
        unit == other.unit && bound == other.bound
    }
}
