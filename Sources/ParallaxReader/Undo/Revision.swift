/// A list of decisions before one of them was made, and after.
struct Revision<Decision: Hashable & Sendable>: Hashable, Sendable {
    let before: [Decision]
    let after: [Decision]

    /// The present decisions without this one: where it changed something, they are as before; what was decided elsewhere
    /// since, as by another program, stays.
    ///
    /// - Parameter place: What a decision is about.
    func takenBack(from now: [Decision], place: (Decision) -> some Hashable) -> [Decision] {
        let kept = Set(before).intersection(after)
        let changed = Set((before + after).filter { !kept.contains($0) }.map(place))
        return now.filter { !changed.contains(place($0)) } + before.filter { changed.contains(place($0)) }
    }
}
