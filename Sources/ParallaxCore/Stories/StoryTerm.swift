/// A term of an article: the stem of its words, how often they are there, and how much they tell in news at large.
struct StoryTerm: Hashable, Sendable {
    /// The stem, as a number.
    let stem: WordKey
    /// How often it is there; words of the title and of the lead count twice.
    var count: Int
    /// The least that one of its words tells, see ``CommonWords``.
    var weight: Float
    /// How often it is written as a name inside a sentence, less how often it is not.
    var capitals = 0
    /// Whether it is a number.
    let isNumber: Bool

    /// Counts a word of it so many times.
    ///
    /// - Parameter isCapitalised: Whether it is written with a capital; `nil` where that tells nothing.
    mutating func count(_ times: Int, weight: Float, isCapitalised: Bool?) {
        count += times
        self.weight = min(self.weight, weight)
        if let isCapitalised { capitals += isCapitalised ? 1 : -1 }
    }

    /// Whether it tells who, where or how many.
    var isEmphatic: Bool { isNumber || capitals > 0 }
}
