/// Finds days and months that differ.
struct DateDiscrepancies {
    let pair: FactPair

    func found() -> [Discrepancy] {
        let left = pair.left.dates.filter { !isKnown($0, in: pair.right.dates, isLeft: true) }
        let right = pair.right.dates.filter { !isKnown($0, in: pair.left.dates, isLeft: false) }
        guard let one = left.first, let other = right.first, left.count == 1, right.count == 1, differ(one, other)
        else {
            return []
        }
        return [Discrepancy(kind: .date, subject: nil, left: one.range, right: other.range)]
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
