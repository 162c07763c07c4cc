/// The articles of an index and the stories that they are in.
struct ToldStories: Sendable {
    /// An article of the index.
    struct Entry {
        let id: Article.ID
        let published: PublicationDate?
        var story: Int
    }

    /// A story of the index.
    struct Told {
        var members: [Int]
        /// The similarities among its members, summed up.
        var within: Float
    }

    /// Stands for the story of an article whose story is not found yet.
    static let noStory = -1

    private let constraints: StoryConstraints
    private let threshold: Float
    private(set) var entries: [Entry] = []
    private var told: [Told] = []
    /// An article of each group that the reader wants together.
    private var bound: [Int: Int] = [:]

    init(constraints: StoryConstraints = StoryConstraints(), threshold: Float = 0) {
        self.constraints = constraints
        self.threshold = threshold
    }

    /// Adds an article, the next by number.
    mutating func append(_ member: StoryMember, in story: Int) {
        entries.append(Entry(id: member.id, published: member.published, story: story))
    }

    /// Adds so many stories without articles; answers the number of the first.
    mutating func open(_ count: Int) -> Int {
        told += repeatElement(Told(members: [], within: 0), count: count)
        return told.count - count
    }

    /// Puts the article that was added last into its story; answers whether that has all of its articles now.
    mutating func take(_ member: StoryMember, size: Int) -> Bool {
        let last = entries.count - 1
        bind(member, as: last)
        told[entries[last].story].members.append(last)
        return told[entries[last].story].members.count == size
    }

    /// Says how alike the articles of a story are, summed up.
    mutating func close(_ story: Int, within: Float) { told[story].within = within }

    /// Finds the stories of articles that came.
    mutating func link(_ arrived: StoryArrivals) {
        let (arrivals, first) = (arrived.members, arrived.entries.lowerBound)
        let ties = ties(of: arrivals, first: first)
        let linking = StoryLinking(first: first, rows: arrived.rows, tied: ties.map(\.earlier)) { entries[$0].story }
        var joining = AverageLink(clusters(linking, arrivals), earlier: linking.sums, threshold: threshold)
        for tie in ties { joining.tie(linking.start(of: tie.earlier), linking.start(of: tie.arrival)) }
        for starts in joining.joined() { tell(starts, linking, first: first) }
    }

    /// What average linking begins with: the stories that arrivals resemble, and the arrivals.
    private func clusters(_ linking: StoryLinking, _ arrivals: [StoryMember]) -> [LinkedCluster] {
        let stories = linking.stories.enumerated().map { start, story in
            LinkedCluster(
                start: start, size: told[story].members.count, within: told[story].within,
                isTold: told[story].members.count > 1,
                bars: StoryBars(of: told[story].members.lazy.map { entries[$0].id }, in: constraints))
        }
        return stories
            + arrivals.enumerated().map { place, arrival in
                LinkedCluster(
                    start: stories.count + place, size: 1, within: 0, isTold: false,
                    bars: StoryBars(of: CollectionOfOne(arrival.id), in: constraints))
            }
    }

    /// The articles that arrivals must be with, each the first of its group.
    private mutating func ties(of arrivals: [StoryMember], first: Int) -> [(earlier: Int, arrival: Int)] {
        arrivals.enumerated().compactMap { place, arrival in
            bind(arrival, as: first + place).map { (earlier: $0, arrival: first + place) }
        }
    }

    /// Remembers the first article of each group that the reader wants together; answers it for the others.
    @discardableResult
    private mutating func bind(_ member: StoryMember, as entry: Int) -> Int? {
        guard let group = constraints.group(of: member.id) else { return nil }
        if let first = bound[group] { return first }
        bound[group] = entry
        return nil
    }

    /// Makes what was joined one story: that which was told before, or a new one.
    private mutating func tell(_ starts: [Int], _ linking: StoryLinking, first: Int) {
        let old = starts.prefix { $0 < linking.stories.count }.map { linking.stories[$0] }
        let number = old.max { told[$0].members.count < told[$1].members.count } ?? told.count
        if number == told.count { told.append(Told(members: [], within: 0)) }
        let single = old.filter { $0 != number }.flatMap { told[$0].members }
        for story in old where story != number { told[story] = Told(members: [], within: 0) }
        let arrived = starts.drop { $0 < linking.stories.count }.map { $0 - linking.stories.count + first }
        for member in single + arrived { entries[member].story = number }
        told[number].members += single + arrived
        told[number].within += linking.within(starts)
    }

    /// The stories of several articles that some are in.
    func stories(of articles: Range<Int>) -> [Story] {
        Set(entries[articles].map(\.story)).sorted().map { told[$0].members }.filter { $0.count > 1 }.map(story)
    }

    /// The stories, in the order of their first articles; an article that shares its event with none is one of its own.
    var stories: [Story] {
        told.filter { !$0.members.isEmpty }.map { $0.members.sorted() }.sorted { $0[0] < $1[0] }.map(story)
    }

    /// The articles, oldest first where all dates are known.
    private func story(_ members: [Int]) -> Story {
        let isDated = members.allSatisfy { entries[$0].published != nil }
        let ordered = isDated ? members.sorted(by: isOlder) : members
        return Story(articles: ordered.map { entries[$0].id })
    }

    private func isOlder(_ one: Int, _ other: Int) -> Bool {
        guard let date = entries[one].published, let otherDate = entries[other].published, date != otherDate else {
            return one < other
        }
        return date < otherDate
    }
}
