/// The names only one of two passages has, in no spelling of the other one.
struct OwnNames {
    let pair: FactPair
    /// The names only the left passage has.
    let left: [ProperName]
    /// The names only the right passage has.
    let right: [ProperName]
    /// Whether each side names somebody the other does not: then figures usually are about different things.
    let areAboutOthers: Bool

    init(_ pair: FactPair) {
        self.pair = pair
        left = pair.left.names.filter { !NameMatch.isKnown($0, in: pair.right) }
        right = pair.right.names.filter { !NameMatch.isKnown($0, in: pair.left) }
        areAboutOthers = left.contains(where: pair.left.isActor) && right.contains(where: pair.right.isActor)
    }
}

extension FactSentence {
    /// Whether the passage tells something of the name, as far as that can be told: it is more than the source of a
    /// report, a nationality, or a first word that is in capitals anyway.
    fileprivate func isActor(_ name: ProperName) -> Bool {
        !isAttribution(name) && !name.isDemonym && !name.isOpening
    }
}
