/// Numbers that are about one thing.
struct NumberCluster {
    let numbers: [StoryNumber]
    /// A word the numbers count, or their class; `nil` when nothing says so.
    let subject: String?
    /// Whether two of them differ.
    let isConflict: Bool

    /// The columns that give one.
    var columns: Set<Int> { Set(numbers.map(\.place.column)) }
}
