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

    /// From this share of common content words on, two passages tell one event, whatever stands beside the days.
    private static let sureOverlap = 0.7
    /// Below this share a common word beside the days is chance.
    private static let neededOverlap = 0.35

    /// Whether the days belong to one event: neither passage names somebody of its own, the passages agree widely, or a
    /// content word beside both days is the same.
    private func tellOneEvent(_ left: DateMention, _ right: DateMention) -> Bool {
        if pair.isGiven || !pair.nameOthers || pair.overlap >= Self.sureOverlap { return true }
        let ours = pair.left.contentNeighbours(of: left.words)
        return pair.overlap >= Self.neededOverlap
            && !ours.isDisjoint(with: pair.right.contentNeighbours(of: right.words))
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

extension FactSentence {
    /// The stems of the nearest content words before and after a place, at most six words away.
    fileprivate func contentNeighbours(of part: Range<Int>) -> Set<String> {
        let before = (max(0, part.lowerBound - 6)..<part.lowerBound).last { content.contains(stems[$0]) }
        let after = (part.upperBound..<max(part.upperBound, min(words.count, part.upperBound + 6)))
            .first { content.contains(stems[$0]) }
        return Set([before, after].compactMap { $0.map { stems[$0] } })
    }
}
