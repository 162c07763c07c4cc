/// What average linking begins with when articles arrive: the stories they resemble, and themselves.
struct StoryLinking {
    /// The stories, by their numbers.
    private(set) var stories: [Int] = []
    /// For each story and then for each arrival, the similarities to earlier ones, summed up.
    private(set) var sums: [[Int: Float]]

    /// - Parameters:
    ///   - first: The number of the first arrival among all articles.
    ///   - rows: The similarities of each arrival to earlier articles.
    ///   - story: The story of an article before the first arrival.
    init(first: Int, rows: [[Int: Float]], storyOf story: (Int) -> Int) {
        var places: [Int: Int] = [:]
        for earlier in rows.flatMap(\.keys).filter({ $0 < first }).sorted() {
            let number = story(earlier)
            guard places[number] == nil else { continue }
            places[number] = stories.count
            stories.append(number)
        }
        let count = stories.count
        sums = Array(repeating: [:], count: count)
        for row in rows {
            var sum: [Int: Float] = [:]
            for (earlier, similarity) in row {
                let place = earlier < first ? places[story(earlier)] ?? 0 : count + earlier - first
                sum[place, default: 0] += similarity
            }
            sums.append(sum)
        }
    }

    /// The similarities between all that was joined, summed up.
    func within(_ starts: [Int]) -> Float {
        let joined = Set(starts)
        return starts.reduce(0) { total, start in
            sums[start].reduce(total) { joined.contains($1.key) ? $0 + $1.value : $0 }
        }
    }
}
