/// Sets that are joined two by two (Galler and Fischer, "An Improved Equivalence Algorithm", 1964), with path halving.
struct DisjointSets {
    private var parents: [Int] = []

    /// Adds a set of one member, and answers the member's number.
    mutating func add() -> Int {
        parents.append(parents.count)
        return parents.count - 1
    }

    /// The member that stands for the set of a member: the first that was added.
    mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    /// Joins the sets of two members.
    mutating func join(_ one: Int, _ other: Int) {
        let (root, otherRoot) = (root(of: one), root(of: other))
        parents[max(root, otherRoot)] = min(root, otherRoot)
    }
}
