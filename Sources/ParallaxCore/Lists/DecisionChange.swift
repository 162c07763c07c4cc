/// A change of a list of decisions, such as notes: what the one who decided saw before, and what stands after it.
///
/// It says only what differs, so that of two programs on one library neither takes back what the other decided.
///
/// ```swift
/// let change = DecisionChange(before: [first], after: [first, second])
/// change.applied(to: [third], place: \.range)           // [third, second]
/// change.reversed.applied(to: [third, second], place: \.range)  // [third]
/// ```
public struct DecisionChange<Decision: Hashable & Sendable>: Hashable, Sendable {
    /// What stood before.
    public let before: [Decision]
    /// What stands after.
    public let after: [Decision]

    /// Creates a change.
    public init(before: [Decision], after: [Decision]) {
        self.before = before
        self.after = after
    }

    /// What takes the change back.
    public var reversed: DecisionChange { DecisionChange(before: after, after: before) }

    /// The decisions that stand now, with this change: where it changed nothing, they stay.
    ///
    /// - Parameter place: What a decision is about; two about the same replace each other.
    public func applied(to now: [Decision], place: (Decision) -> some Hashable) -> [Decision] {
        let kept = Set(before).intersection(after)
        let changed = Set((before + after).filter { !kept.contains($0) }.map(place))
        return now.filter { !changed.contains(place($0)) } + after.filter { changed.contains(place($0)) }
    }
}
