/// What average linking begins with when articles arrive: the stories they resemble, and themselves.
struct StoryLinking {
    /// The stories, by their numbers.
    private(set) var stories: [Int] = []
    /// For each story and then for each arrival, the similarities to earlier ones, summed up.
    private(set) var sums: [[Int: Float]]
    /// Where the clusters of earlier articles are that are resembled, by the articles.
    private let starts: [Int: Int]
    /// The number of the first arrival.
    private let first: Int

    /// - Parameters:
    ///   - first: The number of the first arrival among all articles.
    ///   - rows: The similarities of each arrival to earlier articles.
    ///   - tied: Earlier articles that arrivals must be with, however unlike they are.
    ///   - story: The story of an article before the first arrival.
    init(first: Int, rows: [[Int: Float]], tied: [Int], storyOf story: (Int) -> Int) {
        self.first = first
        var (places, starts): ([Int: Int], [Int: Int]) = ([:], [:])
        for earlier in (rows.flatMap(\.keys) + tied).filter({ $0 < first }).sorted() where starts[earlier] == nil {
            let number = story(earlier)
            if places[number] == nil {
                places[number] = stories.count
                stories.append(number)
            }
            starts[earlier] = places[number]
        }
        self.starts = starts
        sums = Array(repeating: [:], count: stories.count)
        for row in rows {
            var sum: [Int: Float] = [:]
            for (earlier, similarity) in row { sum[start(of: earlier), default: 0] += similarity }
            sums.append(sum)
        }
    }

    /// The place of an article among the clusters that linking begins with.
    func start(of article: Int) -> Int { article < first ? starts[article] ?? 0 : stories.count + article - first }

    /// The similarities between all that was joined, summed up.
    func within(_ starts: [Int]) -> Float {
        let joined = Set(starts)
        return starts.reduce(0) { total, start in
            sums[start].reduce(total) { joined.contains($1.key) ? $0 + $1.value : $0 }
        }
    }
}
