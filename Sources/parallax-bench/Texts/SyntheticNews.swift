import ParallaxCore

/// News that no one wrote: events of one to five reports with words of their own, a hundred articles a day.
struct SyntheticNews {
    private static let articlesPerDay = 100
    private static let sentences = 30
    private static let ownWords = 8

    private var text: SyntheticText
    private var count = 0
    private var events = 0

    init(seed: UInt64) { text = SyntheticText(seed: seed) }

    /// The reports of the next event, all of one day.
    mutating func event() -> [StoryMember] {
        let own = (0..<Self.ownWords).map { _ in text.rareWord() }
        defer { events += 1 }
        return (0...events % 5).map { report(number: $0, of: own) }
    }

    private mutating func report(number: Int, of own: [String]) -> StoryMember {
        let sentences = (0..<Self.sentences).map { place in
            place % 2 == 0 ? text.sentence() + " \(own[(place / 2 + number) % own.count])." : text.sentence()
        }
        defer { count += 1 }
        let day = count / Self.articlesPerDay
        return StoryMember(
            id: Article.ID(rawValue: "\(count)"), title: own.prefix(3).joined(separator: " ") + " " + text.sentence(),
            text: sentences.joined(separator: " "),
            published: PublicationDate(year: 2020 + day / 336, month: day / 28 % 12 + 1, day: day % 28 + 1))
    }
}
