/// Two passages that are held against each other.
struct FactPair {
    let left: FactSentence
    let right: FactSentence
    /// The names only the left passage has, and those only the right one has.
    let leftNames: [ProperName]
    let rightNames: [ProperName]

    /// Whether the caller knows that the passages tell the same; a link between two articles is only likely to, and days
    /// and names ask more of it.
    let isGiven: Bool

    init(left: FactSentence, right: FactSentence, isGiven: Bool = true) {
        self.isGiven = isGiven
        self.left = left
        self.right = right
        overlap = Self.share(left.content, right.content)
        leftNames = left.names.filter { !NameMatch.isKnown($0, in: right) }
        rightNames = right.names.filter { !NameMatch.isKnown($0, in: left) }
    }

    /// Whether each side names somebody the other does not: then figures usually are about different things.
    var areAboutOthers: Bool {
        leftNames.contains { !left.isAttribution($0) && !$0.isDemonym && !$0.isOpening }
            && rightNames.contains { !right.isAttribution($0) && !$0.isDemonym && !$0.isOpening }
    }

    /// Whether each side has a name the other has not, be it only of whose report it is.
    var nameOthers: Bool {
        leftNames.contains { !$0.isDemonym && !$0.isOpening } && rightNames.contains { !$0.isDemonym && !$0.isOpening }
    }

    /// The share of the smaller passage's content words that the other one has too.
    let overlap: Double

    static func share(_ left: Set<String>, _ right: Set<String>) -> Double {
        let smaller = min(left.count, right.count)
        return smaller == 0 ? 0 : Double(left.count { right.contains($0) }) / Double(smaller)
    }
}
