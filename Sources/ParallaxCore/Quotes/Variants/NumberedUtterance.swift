/// What somebody said, its words as numbers of an ``UtteranceLexicon``.
struct NumberedUtterance: Sendable {
    let words: [Int32]
    /// The speaker, where a name is known.
    let speaker: SpeakerName?
}
