/// Two sentences, one of each side, and how sure it is that they say the same.
struct SentencePair: Hashable {
    let left: Int
    let right: Int
    let strength: Double
    /// Whether the words are the same, dress aside.
    var isVerbatim = false
}
