/// What the words of two utterances have in common; the one with fewer words is called the fragment.
struct WordOverlap {
    let fragment: [Int32]
    let whole: [Int32]
    /// Whether the second utterance is the fragment.
    let isTurned: Bool
    /// The shared runs, in order; `left` counts in the fragment.
    let blocks: [WordBlock]
    /// Which words of the fragment are content words.
    private let isContent: [Bool]

    init(_ first: [Int32], _ second: [Int32], lexicon: UtteranceLexicon) {
        isTurned = !lexicon.precedes(first, second)
        fragment = isTurned ? second : first
        whole = isTurned ? first : second
        isContent = fragment.map(lexicon.isContent)
        blocks = WordBlockFinder(left: fragment, right: whole).blocks()
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
        isContent[block.left..<block.left + block.count].count { $0 }
    }

    /// How many content words the fragment holds.
    var fragmentContent: Int { isContent.count { $0 } }

    /// Whether the run is the end of one list and the start of the other.
    func isSeam(_ block: WordBlock) -> Bool {
        (block.left == 0 && block.right + block.count == whole.count)
            || (block.right == 0 && block.left + block.count == fragment.count)
    }
}
