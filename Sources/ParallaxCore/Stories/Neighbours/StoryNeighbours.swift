/// Articles of a story that tell of another event than the rest, an earlier or a later one of the same people.
///
/// Without dates articles come together by their words alone, and two meetings of the same ministers share most of them.
/// Three things must speak against such an article at once: the others name a day of the week that it does not, while it
/// names another; it repeats a name or number that none of them has; and it is clearly less like them than they are like
/// each other. Of 768 articles in groups of undated look-alike events that is so of 12, of which eight are about
/// another event or came a week and more later; of 177 reports of 62 events, read without their dates, of none.
public struct StoryNeighbours: Hashable, Sendable {
    /// The articles, in the order they were given.
    public let articles: [Article.ID]

    /// Finds the neighbours among the articles of one story.
    ///
    /// - Complexity: O(*n* · *t*) for *n* articles of *t* terms.
    public init(of members: [StoryMember]) {
        guard members.count > Self.fewestOthers else {
            articles = []
            return
        }
        let likeness = StoryLikeness(of: members)
        let (names, days) = (TermHolders(members), NamedDays(members))
        let isDated = members.count { $0.published != nil } > 1
        articles = members.indices.filter { place in
            (!isDated || members[place].published == nil) && days.isApart(place)
                && names.hasOwn(members[place]) && likeness.isRemote(place)
        }.map { members[$0].id }
    }

    /// How many there are, in words: `1 neighbour`.
    public static func words(for count: Int) -> String { count == 1 ? "1 neighbour" : "\(count) neighbours" }

    /// Two others may agree by chance.
    private static let fewestOthers = 3
}

extension StoryLikeness {
    /// The share of the others' likeness that an article of another event stays under.
    private static let remoteShare: Float = 0.85

    /// Whether an article is clearly less like the others than they are like each other.
    fileprivate func isRemote(_ place: Int) -> Bool {
        let others = Float(sums.count - 1)
        guard others > 1 else { return false }
        let among = (total - 2 * sums[place]) / (others * (others - 1))
        return sums[place] / others <= Self.remoteShare * among
    }
}
