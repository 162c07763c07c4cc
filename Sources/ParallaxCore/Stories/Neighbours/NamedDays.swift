/// The days of the week that the articles of a story name.
struct NamedDays {
    private let days: [Set<Int>]
    /// How many articles name each day, and how many name any.
    private let counts: [Int]
    private let named: Int

    /// The share of the articles naming any day that must name the same one.
    private static let commonShare = 0.6
    /// One article alone does not say on which day it was.
    private static let fewestAgreeing = 2

    init(_ members: [StoryMember]) {
        let days = members.map { member in Set(member.terms.compactMap { WeekdayStems.day(of: $0.stem) }) }
        self.days = days
        named = days.count { !$0.isEmpty }
        counts = days.reduce(into: Array(repeating: 0, count: 7)) { counts, days in
            for day in days { counts[day] += 1 }
        }
    }

    /// Whether most others name a day that an article does not, while it names another.
    func isApart(_ place: Int) -> Bool {
        guard !days[place].isEmpty else { return false }
        let needed = max(Self.fewestAgreeing, Int((Self.commonShare * Double(named - 1)).rounded(.up)))
        let common = (0..<7).filter { counts[$0] - (days[place].contains($0) ? 1 : 0) >= needed }
        return !common.isEmpty && days[place].isDisjoint(with: common)
    }
}
