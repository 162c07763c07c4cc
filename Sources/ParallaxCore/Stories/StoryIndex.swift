/// The stories of articles that come one after another, or many at once.
///
/// New articles are held against those of the days around them through an inverted index, and joined to stories by
/// average linking. A story that was told before is never changed but by joining it: no two of them become one, none is
/// taken apart. Articles that come together are grouped together, so that their order does not matter.
///
/// ```swift
/// var index = StoryIndex()
/// index.add(articles.map(StoryMember.init))
/// index.stories
/// ```
public struct StoryIndex: Sendable {
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

    /// Articles grouped together; more are taken in turns, which bounds the memory.
    private static let turn = 1_000
    /// Articles that one core looks similar ones up for: some 10 ms.
    private static let stretch = 100

    private let threshold: Float
    private let constraints: StoryConstraints
    var frequencies = TermFrequencies()
    private var postings: StoryPostings
    private(set) var entries: [Entry] = []
    var told: [Told] = []
    /// An article of each group that the reader wants together.
    private var bound: [Int: Int] = [:]

    /// An index without articles.
    ///
    /// - Parameter constraints: What the reader decided; it wins over what is found.
    public init(_ grouping: StoryGrouping = StoryGrouping(), constraints: StoryConstraints = StoryConstraints()) {
        self.constraints = constraints
        threshold = Float(grouping.threshold)
        postings = StoryPostings(window: grouping.window)
    }

    /// Takes in articles and finds their stories.
    ///
    /// - Returns: The stories of several articles that the new ones are in now, as far as the index holds them.
    /// - Complexity: For each article O(*t* · *p*) for *t* ≤ 128 terms with *p* articles of the days around it, 40,000
    ///   look-ups at most; O(*q* log *q*) for *q* similar pairs of a thousand articles.
    @discardableResult
    public mutating func add(_ arrivals: [StoryMember]) -> [Story] {
        let first = entries.count
        let ordered = arrivals.count > Self.turn ? arrivals.sorted { Self.day($0) < Self.day($1) } : arrivals
        for start in stride(from: 0, to: ordered.count, by: Self.turn) {
            addTurn(Array(ordered[start..<min(start + Self.turn, ordered.count)]))
        }
        return Set(entries[first...].map(\.story)).sorted().map { told[$0].members }.filter { $0.count > 1 }.map(story)
    }

    static func day(_ member: StoryMember) -> Int { member.published?.dayNumber ?? .max }

    private mutating func addTurn(_ arrivals: [StoryMember]) {
        let first = entries.count
        let rows = enter(arrivals)
        let ties = ties(of: arrivals, first: first)
        let linking = StoryLinking(first: first, rows: rows, tied: ties.map(\.earlier)) { entries[$0].story }
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
    mutating func bind(_ member: StoryMember, as entry: Int) -> Int? {
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

    /// Puts articles into the index, each a story that is not told yet; answers their similarities to earlier ones.
    private mutating func enter(_ arrivals: [StoryMember]) -> [[Likeness]] {
        let vectors = vectors(of: arrivals)
        let first = entries.count
        for (member, vector) in zip(arrivals, vectors) { put(member, vector, in: Self.noStory) }
        let postings = postings
        return Array(vectors.enumerated()).mapOnAllCores(stretch: Self.stretch) { vectors in
            var similar = SimilarArticles(postings)
            return vectors.map { similar.likenesses(of: first + $0.offset, $0.element) }
        }
    }

    /// The vectors of articles that are to be put into the index.
    mutating func vectors(of members: [StoryMember]) -> [TermWeights] {
        let numbered = members.map { (member: $0, numbers: frequencies.add($0)) }
        let known = frequencies
        return numbered.mapOnAllCores(stretch: Self.stretch) { members in
            members.map { TermWeights($0.member, numbers: $0.numbers, frequencies: known) }
        }
    }

    /// Puts an article into the index.
    mutating func put(_ member: StoryMember, _ vector: TermWeights, in story: Int) {
        postings.insert(vector, on: member.published?.dayNumber)
        entries.append(Entry(id: member.id, published: member.published, story: story))
    }

    /// Stands for the story of an article whose story is not found yet.
    private static let noStory = -1

    /// The stories, in the order of their first articles; an article that shares its event with none is one of its own.
    public var stories: [Story] {
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
