/// Finds counts of one class that differ between passages that are not linked.
///
/// Two outlets seldom word a toll alike: "claimed more than 14,000 lives" and "an estimated 15,000 people have been
/// killed" share no content word. What holds them together is the class, the names, and values of one magnitude.
struct TollDiscrepancies {
    /// Values further apart than this are counts of different things.
    private static let largestRatio = 2.0
    /// Smaller counts are single incidents, of which an article tells several.
    private static let smallestCount = 10.0

    let pair: FactPair

    /// The difference of the two counts of one class, if there is one.
    func found(of subjectClass: SubjectClass) -> [Discrepancy] {
        guard let left = pair.left.only(subjectClass), let right = pair.right.only(subjectClass),
            Self.areComparable(left, right), isOneThing(left, right, subjectClass)
        else { return [] }
        return [Discrepancy(kind: .number, subject: subjectClass.rawValue, left: left.range, right: right.range)]
    }

    /// Whether two counts of a class may be of one thing, and are not the same count.
    static func areComparable(_ left: Quantity, _ right: Quantity) -> Bool {
        let (small, large) = (min(left.value, right.value), max(left.value, right.value))
        return small >= smallestCount && large <= small * largestRatio && !SameValue(left: left, right: right).holds
    }

    /// Whether both passages give one count of a class, and it is the same, for what may be one thing.
    func agree(on left: Quantity, _ right: Quantity) -> Bool {
        left.value >= Self.smallestCount && left.isSame(as: right) && !haveDifferentOwners(left, right)
    }

    private func isOneThing(_ left: Quantity, _ right: Quantity, _ subjectClass: SubjectClass) -> Bool {
        !haveDifferentOwners(left, right) && sharedNames.count >= 2
            && (subjectClass != .troops || sharesPlace(left, right))
    }

    /// The names of the left passage that the right one has, `Russia` and `Russian` alike.
    private var sharedNames: [String] {
        let others = pair.right.nameKeys
        return Set(pair.left.nameKeys).filter { key in others.contains(where: NameMatch(key).matches) }
    }

    /// Whether a content word that is no name stands near both.
    private func sharesPlace(_ left: Quantity, _ right: Quantity) -> Bool {
        let near = pair.left.context(around: left.words, reach: 12)
            .intersection(pair.right.context(around: right.words, reach: 12))
        return !near.subtracting(pair.left.nameStems).subtracting(pair.left.subjectStems(of: left).map(\.stem)).isEmpty
    }

    /// Whether the two name different nations' troops or dead.
    private func haveDifferentOwners(_ left: Quantity, _ right: Quantity) -> Bool {
        let leftNames = Set(pair.left.subjectStems(of: left).map(\.stem)).intersection(pair.left.nameStems)
        let rightNames = Set(pair.right.subjectStems(of: right).map(\.stem)).intersection(pair.right.nameStems)
        return !leftNames.isEmpty && !rightNames.isEmpty && leftNames.isDisjoint(with: rightNames)
    }
}

extension FactSentence {
    /// The one number of a class; `nil` when there is none, or more than one.
    func only(_ subjectClass: SubjectClass) -> Quantity? {
        let found = quantities.filter { SubjectClass(of: $0, in: self) == subjectClass }
        return found.count == 1 ? found.first : nil
    }

    /// The folded words of capitalised words, those that open the passage included.
    var nameKeys: [String] {
        words.words.indices.filter { words.kind($0) == .word && words.isCapitalised($0) && !words.isStopWord($0) }
            .compactMap { words.key($0) }
            .filter {
                CalendarName.weekday($0) == nil && CalendarName.month($0) == nil && !ProperName.titles.contains($0)
            }
    }

    /// The stems of capitalised words.
    var nameStems: Set<Int32> {
        Set(words.words.indices.filter { words.kind($0) == .word && words.isCapitalised($0) }.map { stems[$0] })
    }
}
