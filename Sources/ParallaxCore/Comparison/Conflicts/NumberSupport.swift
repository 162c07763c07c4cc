/// How well the surroundings of two numbers agree.
struct NumberSupport {
    /// A word both numbers count, or the class both belong to.
    let subject: String?
    /// Whether both count deaths, injuries, arrests or troops.
    let isOfClass: Bool
    /// Whether half of the words around are the same.
    let isClose: Bool
    /// Whether a quarter of the words around are the same.
    let isNear: Bool
    let score: Double
    let suffices: Bool
    /// Whether nothing speaks against the two, when all else in the passages agrees.
    let allowsOnlyPair: Bool
    /// Whether both say more closely what they count, and not the same: suspected cases and new cases.
    let hasOtherModifiers: Bool

    init(left: Quantity, right: Quantity, names: OwnNames) {
        let evidence = NumberEvidence(left: left, right: right, names: names)
        subject = evidence.subject
        isOfClass = evidence.sharedClass != nil
        isClose = evidence.near >= 0.5
        isNear = evidence.near >= 0.25
        score = evidence.near * 3 + (subject == nil ? 0 : 2) + (evidence.isSameBefore ? 1 : 0)
        allowsOnlyPair = !evidence.countOthers && left.unit != .age
        hasOtherModifiers = evidence.hasOtherModifiers
        suffices = evidence.sharesOtherEnd || evidence.isSameAge || evidence.isEnough
    }
}

/// What speaks for two numbers being about the same.
///
/// The shares were chosen on 139 sentence pairs from news agencies that were judged by hand (P .750, R .875) and 577 with
/// values changed by program (F1 .901), each varied alone: 0.2 or 0.4 for the share of common words gives P .700 and
/// .741, 0.25 for the overlap P .677, 0.6 for the half F1 .898.
struct NumberEvidence {
    let left: Quantity
    let right: Quantity
    let names: OwnNames
    /// The share of the words around the one that also stand around the other.
    let near: Double

    init(left: Quantity, right: Quantity, names: OwnNames) {
        self.left = left
        self.right = right
        self.names = names
        near = FactPair.share(names.pair.left.context(of: left), names.pair.right.context(of: right))
    }

    private var pair: FactPair { names.pair }

    var isEnough: Bool {
        guard left.unit != .age, pair.overlap >= 0.35, left.unit == .count || !countOthers else { return false }
        return near >= neededShare && (subject != nil || isMeasureInPlace || isCountInPlace)
    }

    private var neededShare: Double {
        let isSameMagnitude = max(left.value, right.value) <= 2 * min(left.value, right.value)
        if sharedClass != nil { return names.areAboutOthers && !isSameMagnitude ? 0.3 : 0.15 }
        return names.areAboutOthers ? 0.7 : 0.3
    }

    /// A measure needs no subject: the same word or preposition before it, or half the same words around it, will do.
    private var isMeasureInPlace: Bool { left.unit != .count && (isSameBefore || isSamePreposition || near >= 0.5) }

    /// A bare count without a common subject needs nearly the same sentence.
    private var isCountInPlace: Bool {
        left.unit == .count && pair.overlap >= 0.55 && (near >= 0.5 || isSameBefore)
            && min(left.value, right.value) >= 20
    }

    /// The last content word before both is the same.
    var isSameBefore: Bool {
        let before = pair.left.stem(before: left.words.lowerBound)
        return before != nil && before == pair.right.stem(before: right.words.lowerBound)
    }

    private var isSamePreposition: Bool {
        let before = pair.left.words.key(left.words.lowerBound - 1)
        return before == pair.right.words.key(right.words.lowerBound - 1)
            && ["from", "to", "at", "by"].contains(before)
    }

    /// Whether both say what they count, and nothing in common: the dead and the injured, the share of men and of women.
    var countOthers: Bool {
        if left.unit == .count {
            return SubjectClass(of: left, in: pair.left) != SubjectClass(of: right, in: pair.right)
        }
        return left.unit == .percent && !left.subject.isEmpty && !right.subject.isEmpty
            && Set(left.subject).isDisjoint(with: right.subject)
    }

    /// Whether each number counts something by a word the other one lacks.
    var hasOtherModifiers: Bool {
        let ours = Set(pair.left.subjectStems(of: left).map(\.stem))
        let theirs = Set(pair.right.subjectStems(of: right).map(\.stem))
        return !ours.subtracting(theirs).isEmpty && !theirs.subtracting(ours).isEmpty
    }

    /// Whether both are the age of one person: `Reyl, 35,` and `Reyl, 36,`.
    var isSameAge: Bool {
        left.unit == .age && isSameBefore && pair.left.words.key(left.words.lowerBound - 1) == ","
            && pair.right.words.key(right.words.lowerBound - 1) == ","
    }

    /// Whether the two are one end of ranges whose other ends are equal.
    var sharesOtherEnd: Bool {
        guard left.bound != .single, left.bound == right.bound, let leftEnd = pair.left.otherEnd(of: left),
            let rightEnd = pair.right.otherEnd(of: right)
        else { return false }
        return leftEnd.isSame(as: rightEnd)
    }

    /// The class both belong to.
    var sharedClass: SubjectClass? {
        guard let found = SubjectClass(of: left, in: pair.left), found == SubjectClass(of: right, in: pair.right)
        else { return nil }
        return found
    }

    /// A word both count, as the right side writes it, or their class.
    var subject: String? {
        let leftStems = Set(pair.left.subjectStems(of: left).map(\.stem))
        let shared = pair.right.subjectStems(of: right).last { leftStems.contains($0.stem) }
        return shared?.key ?? sharedClass?.rawValue
    }
}

extension FactSentence {
    /// The other end of the range a number belongs to.
    func otherEnd(of quantity: Quantity) -> Quantity? {
        guard let index = quantities.firstIndex(of: quantity) else { return nil }
        let other = quantity.bound == .lower ? index + 1 : index - 1
        return quantities.indices.contains(other) && quantities[other].bound != quantity.bound ? quantities[other] : nil
    }

    /// The words a number counts, with their stems.
    func subjectStems(of quantity: Quantity) -> [(stem: Int32, key: String)] {
        let end = quantity.words.upperBound
        return quantity.subject.compactMap { key in
            (end..<min(words.count, end + 7)).first { words.key($0) == key }.map { (stems[$0], key) }
        }
    }
}
