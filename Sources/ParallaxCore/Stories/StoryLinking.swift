/// What average linking begins with when articles arrive: the stories they resemble, and themselves.
struct StoryLinking {
    /// The stories, by their numbers.
    private(set) var stories: [Int] = []
    /// For each story and then for each arrival, the similarities to earlier ones, summed up.
    private(set) var sums: [[Likeness]]
    /// Where the clusters of earlier articles are, by the articles; -1 for one that is not resembled.
    private var starts: [Int32]
    /// The number of the first arrival.
    private let first: Int

    /// - Parameters:
    ///   - first: The number of the first arrival among all articles.
    ///   - rows: The similarities of each arrival to earlier articles.
    ///   - tied: Earlier articles that arrivals must be with, however unlike they are.
    ///   - story: The story of an article before the first arrival.
    init(first: Int, rows: [[Likeness]], tied: [Int], storyOf story: (Int) -> Int) {
        self.first = first
        starts = Array(repeating: -1, count: first)
        sums = []
        for row in rows { for likeness in row where likeness.other < first { starts[likeness.other] = 0 } }
        for article in tied where article < first { starts[article] = 0 }
        numberStories(story)
        sums = Array(repeating: [], count: stories.count)
        var sum = LikenessRow(count: stories.count + rows.count)
        for row in rows {
            for likeness in row { sum.add(likeness.sum, to: start(of: likeness.other)) }
            sums.append(sum.likenesses)
            sum.clear()
        }
    }

    /// Gives the stories of the articles that are resembled their places, in the order of these articles.
    private mutating func numberStories(_ story: (Int) -> Int) {
        var places: [Int: Int32] = [:]
        for article in starts.indices where starts[article] == 0 {
            let number = story(article)
            if places[number] == nil {
                places[number] = Int32(truncatingIfNeeded: stories.count)
                stories.append(number)
            }
            starts[article] = places[number] ?? 0
        }
    }

    /// The place of an article among the clusters that linking begins with.
    func start(of article: Int) -> Int {
        article < first ? max(0, Int(starts[article])) : stories.count + article - first
    }

    /// The similarities between all that was joined, summed up.
    func within(_ starts: [Int]) -> Float {
        guard starts.count > 1 else { return 0 }
        let joined = Set(starts)
        return starts.reduce(0) { total, start in
            sums[start].reduce(total) { joined.contains($1.other) ? $0 + $1.sum : $0 }
        }
    }
}
