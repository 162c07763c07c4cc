/// What average linking has joined so far, and what it may be joined with.
struct LinkedCluster {
    /// Groups of this size and more know how alike their members are; two of them are joined only when they are nearly
    /// as alike. On 66 undated look-alike events B-cubed F1 rises by .02; on dated news it changes nothing.
    private static let knowingSize = 3
    /// How much of their own likeness two such groups must reach between them.
    private static let neededShare: Float = 0.7
    /// Reprints of one text are more alike than that; they ask no more of others than reports of one event do.
    private static let greatestCohesion: Float = 0.4

    /// What the linking began with that is part of it.
    let starts: [Int]
    /// How many members there are.
    private let size: Int
    /// The similarities among its members, summed up; `nil` where they are not asked for.
    private let within: Float?
    /// Whether it was told before and is not joined with another of that kind.
    private let isTold: Bool
    /// How many members are of each group; empty where there are no groups.
    private let groups: [Int: Int]
    /// What the reader keeps apart.
    private let bars: StoryBars

    /// One member whose likeness is not asked for.
    init(start: Int, group: Int?) {
        self.init(
            starts: [start], size: 1, within: nil, isTold: false, groups: group.map { [$0: 1] } ?? [:], bars: .none)
    }

    /// Members that know how alike they are.
    init(start: Int, size: Int, within: Float, isTold: Bool, bars: StoryBars) {
        self.init(starts: [start], size: size, within: within, isTold: isTold, groups: [:], bars: bars)
    }

    private init(
        starts: [Int], size: Int, within: Float?, isTold: Bool, groups: [Int: Int], bars: StoryBars
    ) {
        self.starts = starts
        self.size = size
        self.within = within
        self.isTold = isTold
        self.groups = groups
        self.bars = bars
    }

    /// Whether nothing speaks against joining two clusters that are alike on average.
    func mayJoin(_ other: LinkedCluster, similarity: Float) -> Bool {
        guard !isTold || !other.isTold, bars.allow(other.bars) else { return false }
        guard let cohesion, let otherCohesion = other.cohesion else { return true }
        return similarity >= Self.neededShare * min(cohesion, otherCohesion, Self.greatestCohesion)
    }

    /// Both as one.
    ///
    /// - Parameter similarities: Those between their members, summed up.
    func joining(_ other: LinkedCluster, similarities: Float) -> LinkedCluster {
        let within = within.flatMap { ours in other.within.map { ours + $0 + similarities } }
        return LinkedCluster(
            starts: starts + other.starts, size: size + other.size, within: within, isTold: isTold || other.isTold,
            groups: groups.merging(other.groups, uniquingKeysWith: +), bars: bars.joining(other.bars))
    }

    /// How many pairs of members of two clusters are held against each other.
    func pairCount(with other: LinkedCluster) -> Int {
        if groups.isEmpty { return size * other.size }
        return groups.reduce(size * other.size) { $0 - $1.value * (other.groups[$1.key] ?? 0) }
    }

    /// How alike the members are on average; `nil` where there are too few to tell.
    private var cohesion: Float? {
        guard size >= Self.knowingSize, let within else { return nil }
        return within / Float(size * (size - 1) / 2)
    }
}
