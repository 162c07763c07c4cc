/// What somebody said, its words as numbers of an ``UtteranceLexicon``.
struct NumberedUtterance: Sendable {
    let words: [Int32]
    /// Whether each of them is written with a capital, beside `words`.
    let isCapitalised: [Bool]
    /// Whether it is written in a script that has capitals.
    let hasCase: Bool
    /// The speaker, where a name is known.
    let speaker: SpeakerName?
}
