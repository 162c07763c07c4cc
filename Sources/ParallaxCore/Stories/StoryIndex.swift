import Synchronization

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
    /// Articles grouped together; more are taken in turns, which bounds the memory.
    private static let turn = 1_000
    /// Articles that one core looks similar ones up for: some 5 ms.
    private static let stretch = 50

    private var frequencies = TermFrequencies()
    private var postings: StoryPostings
    var told: ToldStories
    /// The articles whose stories are not found yet.
    private var arrived = StoryArrivals()

    /// An index without articles.
    ///
    /// - Parameter constraints: What the reader decided; it wins over what is found.
    public init(_ grouping: StoryGrouping = StoryGrouping(), constraints: StoryConstraints = StoryConstraints()) {
        told = ToldStories(constraints: constraints, threshold: Float(grouping.threshold))
        postings = StoryPostings(window: grouping.window)
    }

    /// Takes in articles and finds their stories.
    ///
    /// - Returns: The stories of several articles that the new ones are in now, as far as the index holds them.
    /// - Complexity: For each article O(*t* · *p*) for *t* ≤ 128 terms with *p* articles of the days around it, 40,000
    ///   look-ups at most; O(*q* log *q*) for *q* similar pairs of a thousand articles.
    @discardableResult
    public mutating func add(_ arrivals: [StoryMember]) -> [Story] {
        advance(by: [])
        let first = told.entries.count
        let ordered = arrivals.count > Self.turn ? arrivals.sorted { Self.day($0) < Self.day($1) } : arrivals
        for start in stride(from: 0, to: ordered.count, by: Self.turn) {
            advance(by: Array(ordered[start..<min(start + Self.turn, ordered.count)]))
        }
        advance(by: [])
        return told.stories(of: first..<told.entries.count)
    }

    /// Takes in articles, a thousand at most, and meanwhile finds the stories of those that came the last time.
    ///
    /// Linking cannot be shared among cores, and what is similar to the next articles does not depend on it.
    ///
    /// - Returns: The stories of several articles that those of the last time are in now, as far as the index holds them.
    @discardableResult
    public mutating func advance(by arrivals: [StoryMember]) -> [Story] {
        let vectors = vectors(of: arrivals)
        let before = arrived
        let first = told.entries.count
        for (member, vector) in zip(arrivals, vectors) { put(member, vector, in: ToldStories.noStory) }
        // Moved out, so that they are changed where they are.
        let linked = Mutex(ToldStories())
        linked.withLock { swap(&$0, &told) }
        let rows = rows(of: vectors, first: first) { linked.withLock { $0.link(before) } }
        linked.withLock { swap(&$0, &told) }
        arrived = StoryArrivals(members: arrivals, first: first, rows: rows)
        return told.stories(of: before.entries)
    }

    static func day(_ member: StoryMember) -> Int { member.published?.dayNumber ?? .max }

    /// The similarities of articles to those before them; meanwhile something else is done.
    private func rows(of vectors: [TermWeights], first: Int, meanwhile: @Sendable () -> Void) -> [[Likeness]] {
        let postings = postings
        return Array(vectors.enumerated()).mapOnAllCores(stretch: Self.stretch, meanwhile: meanwhile) { vectors in
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
        told.append(member, in: story)
    }

    /// The stories, in the order of their first articles; an article that shares its event with none is one of its own.
    public var stories: [Story] { told.stories }
}
