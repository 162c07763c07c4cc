/// The names that lists can be narrowed by.
public struct ListNames: Hashable, Sendable, Codable {
    /// Every outlet of the collection, the one with most articles first.
    public let outlets: [String]
    /// Every tag in use, the most used first.
    public let tags: [String]

    /// Creates the names.
    public init(outlets: [String] = [], tags: [String] = []) {
        self.outlets = outlets
        self.tags = tags
    }
}

extension ListNames {
    /// The names that occur in entries.
    ///
    /// - Complexity: O(*n* log *n*) in the number of entries.
    public init(in entries: [ListEntry]) {
        self.init(
            outlets: Self.byFrequency(entries.compactMap(\.outlet)),
            tags: Self.byFrequency(entries.flatMap(\.marks.tags)))
    }

    private static func byFrequency(_ names: [String]) -> [String] {
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
    }
}
