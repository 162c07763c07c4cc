/// The days of the week that the articles of a story name.
struct NamedDays {
    private let days: [Set<Int>]

    /// The share of the articles naming any day that must name the same one.
    private static let commonShare = 0.6
    /// One article alone does not say on which day it was.
    private static let fewestAgreeing = 2

    init(_ members: [StoryMember]) {
        days = members.map { member in Set(member.terms.compactMap { WeekdayStems.day(of: $0.stem) }) }
    }

    /// Whether most others name a day that an article does not, while it names another.
    func isApart(_ place: Int) -> Bool {
        guard !days[place].isEmpty else { return false }
        let others = days.indices.filter { $0 != place && !days[$0].isEmpty }
        let needed = max(Self.fewestAgreeing, Int((Self.commonShare * Double(others.count)).rounded(.up)))
        let common = (0..<7).filter { day in others.count { days[$0].contains(day) } >= needed }
        return !common.isEmpty && days[place].isDisjoint(with: common)
    }
}
