/// Two passages that are held against each other.
struct FactPair {
    let left: FactSentence
    let right: FactSentence

    /// Whether the caller knows that the passages tell the same; a link between two articles is only likely to, and
    /// numbers, days and names ask more of it.
    let isGiven: Bool

    /// The share of the smaller passage's content words that the other one has too.
    let overlap: Double

    init(left: FactSentence, right: FactSentence, isGiven: Bool = true) {
        self.left = left
        self.right = right
        self.isGiven = isGiven
        overlap = Self.share(left.content, right.content)
    }

    /// The share of the smaller set that the other one has too; 0 when one of them is empty.
    static func share(_ left: Set<Int32>, _ right: Set<Int32>) -> Double {
        let smaller = min(left.count, right.count)
        return smaller == 0 ? 0 : Double(left.count { right.contains($0) }) / Double(smaller)
    }
}
