/// What the words of two utterances have in common; the one with fewer words is called the fragment.
struct WordOverlap {
    let fragment: [String]
    let whole: [String]
    /// The shared runs, in order; `left` counts in the fragment.
    let blocks: [WordBlock]

    init(_ first: [String], _ second: [String]) {
        let isOrdered = (first.count, first.joined(separator: " ")) <= (second.count, second.joined(separator: " "))
        fragment = isOrdered ? first : second
        whole = isOrdered ? second : first
        blocks = WordBlockFinder(left: Self.numbered(fragment, by: whole), right: Self.numbered(whole, by: whole))
            .blocks()
    }

    /// Words as numbers, so that comparing two is one machine step; a word `list` does not hold is −1.
    private static func numbered(_ words: [String], by list: [String]) -> [Int] {
        var numbers: [String: Int] = [:]
        for word in list where numbers[word] == nil { numbers[word] = numbers.count }
        return words.map { numbers[$0] ?? -1 }
    }

    /// The longest shared run.
    var longest: WordBlock { blocks.max { $0.count < $1.count } ?? WordBlock(left: 0, right: 0, count: 0) }

    /// How many words of the fragment are matched, in order.
    var covered: Int { blocks.reduce(0) { $0 + $1.count } }

    /// How many words of the whole lie between the first and the last match.
    var window: Int {
        guard let first = blocks.first, let last = blocks.last else { return 0 }
        return last.right + last.count - first.right
    }

    /// How many words of the fragment lie between the first and the last match.
    var fragmentWindow: Int {
        guard let first = blocks.first, let last = blocks.last else { return 0 }
        return last.left + last.count - first.left
    }

    /// How many content words the matched words hold.
    var coveredContent: Int { blocks.reduce(0) { $0 + contentWords(in: $1) } }

    /// How many content words one shared run holds.
    func contentWords(in block: WordBlock) -> Int {
        Self.contentCount(fragment[block.left..<block.left + block.count])
    }

    /// How many content words the fragment holds.
    var fragmentContent: Int { Self.contentCount(fragment[...]) }

    /// Whether the run is the end of one list and the start of the other.
    func isSeam(_ block: WordBlock) -> Bool {
        (block.left == 0 && block.right + block.count == whole.count)
            || (block.right == 0 && block.left + block.count == fragment.count)
    }

    private static let stopWords = StopWords.of(.english)

    private static func contentCount(_ words: ArraySlice<String>) -> Int {
        words.count { !stopWords.contains($0) }
    }
}
