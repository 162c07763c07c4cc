/// Walks down both articles at once and cuts them into passages.
struct PassageBuilder {
    private let leftKinds: [Passage.Kind]
    private let rightKinds: [Passage.Kind]
    private let leftBlocks: [Int]
    private let rightBlocks: [Int]
    private var nextLeft = 0
    private var nextRight = 0
    private var passages: [Passage] = []

    init(comparison: Comparison) {
        leftKinds = Self.kinds(
            count: comparison.left.sentences.count, unmatched: comparison.unmatchedLeft, links: comparison.links,
            sentence: \.left)
        rightKinds = Self.kinds(
            count: comparison.right.sentences.count, unmatched: comparison.unmatchedRight, links: comparison.links,
            sentence: \.right)
        leftBlocks = comparison.left.sentences.map(\.block)
        rightBlocks = comparison.right.sentences.map(\.block)
    }

    /// What each sentence is when it stands on one side only.
    private static func kinds(
        count: Int, unmatched: [Int], links: [Link], sentence: (Link) -> Int
    ) -> [Passage.Kind] {
        var kinds = Array(repeating: Passage.Kind.weak, count: count)
        for index in unmatched { kinds[index] = .unmatched }
        for link in links { kinds[sentence(link)] = .echoed }
        for link in links where link.isMoved { kinds[sentence(link)] = .moved }
        return kinds
    }

    /// Adds a group of linked sentences, and before it whatever each side has alone.
    mutating func add(_ group: LevelGroup) {
        addLoneSentences(upToLeft: group.left.lowerBound, right: group.right.lowerBound)
        append(
            Passage(
                kind: group.kind, left: group.left, right: group.right, levelLeft: group.levelLeft,
                levelRight: group.levelRight))
        nextLeft = group.left.upperBound
        nextRight = group.right.upperBound
    }

    /// Adds what is left of both articles.
    mutating func finish() -> [Passage] {
        addLoneSentences(upToLeft: leftKinds.count, right: rightKinds.count)
        return passages
    }

    private mutating func addLoneSentences(upToLeft leftEnd: Int, right rightEnd: Int) {
        for run in runs(nextLeft..<leftEnd, kinds: leftKinds, blocks: leftBlocks) {
            append(Passage(kind: leftKinds[run.lowerBound], left: run, right: nextRight..<nextRight))
        }
        for run in runs(nextRight..<rightEnd, kinds: rightKinds, blocks: rightBlocks) {
            append(Passage(kind: rightKinds[run.lowerBound], left: leftEnd..<leftEnd, right: run))
        }
    }

    /// Neighbours of one kind in one paragraph stay together, except moved ones, whose partners may part.
    private func runs(_ range: Range<Int>, kinds: [Passage.Kind], blocks: [Int]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in range {
            if let last = runs.last, kinds[index] != .moved, kinds[last.lowerBound] == kinds[index],
                blocks[last.lowerBound] == blocks[index]
            {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }

    /// Word-for-word neighbours inside one paragraph on both sides are read as one passage.
    private mutating func append(_ passage: Passage) {
        if let last = passages.last, passage.kind == .same, last.kind == .same,
            last.left.upperBound == passage.left.lowerBound, last.right.upperBound == passage.right.lowerBound,
            leftBlocks[last.left.lowerBound] == leftBlocks[passage.left.lowerBound],
            rightBlocks[last.right.lowerBound] == rightBlocks[passage.right.lowerBound]
        {
            passages[passages.count - 1] = Passage(
                kind: .same, left: last.left.lowerBound..<passage.left.upperBound,
                right: last.right.lowerBound..<passage.right.upperBound)
        } else {
            passages.append(passage)
        }
    }
}
