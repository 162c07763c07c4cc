/// Decides whether two numbers are one, told differently.
///
/// Exact figures must be equal; a rounder one may be the other, rounded; a hedge or another unit allows a few percent.
struct SameValue {
    let left: Quantity
    let right: Quantity

    var holds: Bool {
        if difference < 1e-9 { return true }
        if left.factor != right.factor { return difference <= 0.09 }
        return isRounding || isHedged
    }

    private var difference: Double {
        abs(left.value - right.value) / max(abs(left.value), abs(right.value), 1e-9)
    }

    /// Whether the rounder number is the finer one to its own precision; small counts are not rounded unless a hedge
    /// says so.
    private var isRounding: Bool {
        let (round, fine) = left.step >= right.step ? (left, right) : (right, left)
        guard round.step > fine.step, difference <= 0.1, !round.excludes(fine) else { return false }
        let isSmallCount = round.unit == .count && round.value < 1_000 && round.hedge == .none && fine.hedge == .none
        if isSmallCount { return false }
        return isRounded(fine.value, to: round, .toNearestOrAwayFromZero) || isRounded(fine.value, to: round, .down)
    }

    private func isRounded(_ value: Double, to round: Quantity, _ rule: FloatingPointRoundingRule) -> Bool {
        abs((value / round.step).rounded(rule) * round.step - round.value) < round.step * 1e-6
    }

    /// Whether a hedged round number leaves room for the other one.
    private var isHedged: Bool {
        [(left, right), (right, left)].contains { hedged, other in
            switch hedged.hedge {
            case .none: false
            case .about: difference <= room(of: hedged)
            case .atLeast: other.value >= hedged.value && difference <= room(of: hedged)
            case .atMost: other.value <= hedged.value && difference <= room(of: hedged) * 2
            }
        }
    }

    private func room(of quantity: Quantity) -> Double {
        let isRound = quantity.value >= 10 && quantity.step * 20 >= quantity.value
        return isRound ? 0.05 : 0.03
    }
}

extension Quantity {
    /// Whether its hedge says that the exact number lies on the other side: more than 60, and 58.
    fileprivate func excludes(_ other: Quantity) -> Bool {
        guard other.hedge == .none else { return false }
        return hedge == .atLeast && other.value < value || hedge == .atMost && other.value > value
    }
}
