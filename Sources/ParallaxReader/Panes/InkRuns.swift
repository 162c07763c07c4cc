import ParallaxCore
import ParallaxScreen

/// Which role each part of a text has: ordered stretches over a base.
struct InkRuns: Hashable, Sendable {
    private var ranges: [TextRange] = []
    private var roles: [Role] = []

    /// Adds a stretch.
    ///
    /// - Precondition: It starts where the last one ended, or later.
    mutating func append(_ range: TextRange, _ role: Role) {
        precondition(range.start >= ranges.last?.end ?? 0, "ink runs are added in order")
        guard !range.isEmpty else { return }
        ranges.append(range)
        roles.append(role)
    }

    /// The role at `offset`, or `base` where no stretch lies.
    ///
    /// - Complexity: O(log *n*) in the number of stretches.
    func role(at offset: Int, base: Role) -> Role {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ranges[low - 1].contains(offset) ? roles[low - 1] : base
    }
}
