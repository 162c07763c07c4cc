/// Numbers that are about one thing.
struct NumberCluster {
    let numbers: [StoryNumber]
    /// A word the numbers count, or their class; `nil` when nothing says so.
    let subject: String?
    /// Whether two of them differ.
    let isConflict: Bool

    /// The numbers of one sentence.
    func quantities(in place: SentencePlace) -> [Quantity] { numbers.filter { $0.place == place }.map(\.quantity) }

    /// The columns that give one.
    var columns: Set<Int> { Set(numbers.map(\.place.column)) }
}
