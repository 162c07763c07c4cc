/// How many articles of a story have each term.
struct TermHolders {
    private var counts: [WordKey: Int] = [:]

    /// A name that is there as often is not said in passing.
    private static let leastRepeated = 3

    init(_ members: [StoryMember]) {
        for member in members {
            for term in member.terms { counts[term.stem, default: 0] += 1 }
        }
    }

    /// Whether an article repeats a name or number that no other has.
    func hasOwn(_ member: StoryMember) -> Bool {
        member.terms.contains { term in
            term.isEmphatic && term.count >= Self.leastRepeated && counts[term.stem] == 1
                && WeekdayStems.day(of: term.stem) == nil
        }
    }
}
