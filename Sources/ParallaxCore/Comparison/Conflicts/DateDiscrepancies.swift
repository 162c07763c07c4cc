/// Finds days and months that differ.
struct DateDiscrepancies {
    let pair: FactPair

    func found() -> [Discrepancy] {
        let left = pair.left.dates.filter { !isKnown($0, in: pair.right.dates, isLeft: true) }
        let right = pair.right.dates.filter { !isKnown($0, in: pair.left.dates, isLeft: false) }
        guard let one = left.first, let other = right.first, left.count == 1, right.count == 1, differ(one, other),
            tellOneEvent(one, other)
        else {
            return []
        }
        return [Discrepancy(kind: .date, subject: nil, left: one.range, right: other.range)]
    }

    /// Whether both passages name days, none of them the same, and not for one event: what happened on Wednesday is
    /// another thing than what happened on Thursday.
    var tellOtherDays: Bool {
        let (left, right) = (pair.left.dates.filter(isDay), pair.right.dates.filter(isDay))
        return !left.isEmpty && !right.isEmpty && found().isEmpty
            && left.allSatisfy { one in right.allSatisfy { areComparable(one, $0) && differ(one, $0) } }
    }

    private func isDay(_ mention: DateMention) -> Bool { mention.content != .time }

    /// From this share of common words around two days on, they belong to one event. In 180 articles about 60 events
    /// one false day is left at 0.6; a rule without it reported 26 days, none of them rightly.
    private static let neededShare = 0.65
    /// Words to either side that tell of a day.
    private static let reach = 6

    /// Whether the days surely belong to one event. Where the link is a guess, the words around both must be the same,
    /// and nobody may act there whom the other passage does not name.
    private func tellOneEvent(_ left: DateMention, _ right: DateMention) -> Bool {
        if pair.isGiven { return true }
        let ours = pair.left.context(around: left.words, reach: Self.reach)
        let theirs = pair.right.context(around: right.words, reach: Self.reach)
        guard min(ours.count, theirs.count) > 1, FactPair.share(ours, theirs) >= Self.neededShare else { return false }
        let names = OwnNames(pair)
        return !names.left.contains { isNear($0, left) } && !names.right.contains { isNear($0, right) }
    }

    private func isNear(_ name: ProperName, _ day: DateMention) -> Bool {
        name.words.overlaps(day.words.lowerBound - Self.reach..<day.words.upperBound + Self.reach)
    }

    private func isKnown(_ mention: DateMention, in others: [DateMention], isLeft: Bool) -> Bool {
        mention.content == .time
            || others.contains {
                isLeft
                    ? !differ(mention, $0) && areComparable(mention, $0)
                    : !differ($0, mention) && areComparable($0, mention)
            }
    }

    private func areComparable(_ left: DateMention, _ right: DateMention) -> Bool {
        switch (left.content, right.content) {
        case (.weekday, .weekday), (.calendar, .calendar): true
        default: day(left, pair.left) != nil && day(right, pair.right) != nil
        }
    }

    /// Whether the two surely mean different days.
    private func differ(_ left: DateMention, _ right: DateMention) -> Bool {
        switch (left.content, right.content) {
        case (.weekday(let one), .weekday(let other)): return one != other
        case (.calendar(let month, let day, let year), .calendar(let otherMonth, let otherDay, let otherYear)):
            return month != otherMonth || areDifferent(day, otherDay) || areDifferent(year, otherYear)
        default:
            guard let one = day(left, pair.left), let other = day(right, pair.right) else { return false }
            return one != other
        }
    }

    private func areDifferent(_ one: Int?, _ other: Int?) -> Bool {
        guard let one, let other else { return false }
        return one != other
    }

    private func day(_ mention: DateMention, _ sentence: FactSentence) -> Int? {
        sentence.statement.published.flatMap { mention.dayNumber(publishedOn: $0) }
    }
}
