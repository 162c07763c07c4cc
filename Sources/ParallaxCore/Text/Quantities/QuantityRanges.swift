/// Sees that two numbers are the ends of one range: `4 to 11 miles`, `between $4 and $11`.
struct QuantityRanges {
    let words: WordCursor

    func marked(_ found: [Quantity]) -> [Quantity] {
        var marked = found
        for index in found.indices.dropFirst() where areEnds(found[index - 1], found[index]) {
            let (lower, upper) = (found[index - 1], found[index])
            let isScore = isHyphenated(lower, upper) && lower.value >= upper.value
            marked[index - 1] = isScore ? lower.named : lower.with(bound: .lower, unitOf: upper)
            marked[index] = isScore ? upper.named : upper.with(bound: .upper, unitOf: upper)
        }
        return marked
    }

    private func areEnds(_ lower: Quantity, _ upper: Quantity) -> Bool {
        let between = lower.words.upperBound..<upper.words.lowerBound
        guard between.count == 1, lower.unit == upper.unit || lower.unit == .count,
            upper.unit != .label, upper.unit != .year
        else { return false }
        switch words.key(between.lowerBound) {
        case "to":
            return !["from", "by"].contains(words.key(lower.words.lowerBound - 1) ?? "") && lower.value < upper.value
        case "-": return true
        case "and": return words.key(lower.words.lowerBound - 1) == "between"
        default: return false
        }
    }

    private func isHyphenated(_ lower: Quantity, _ upper: Quantity) -> Bool {
        words.key(lower.words.upperBound) == "-" && upper.unit == .count
    }
}

extension Quantity {
    /// The same number as a name: `3-2`.
    fileprivate var named: Quantity {
        Quantity(
            range: range, value: value, step: step, unit: .label, factor: factor, hedge: hedge, bound: .single,
            subject: subject, words: words)
    }

    /// The same number as one end of a range; the lower end takes the unit that only the upper one states.
    fileprivate func with(bound: Bound, unitOf upper: Quantity) -> Quantity {
        let scale = unit == .count ? upper.factor : 1
        return Quantity(
            range: range, value: value * scale, step: step * scale, unit: upper.unit, factor: upper.factor,
            hedge: hedge,
            bound: bound, subject: upper.subject, words: words)
    }
}
