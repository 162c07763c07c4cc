extension SentencePair {
    /// The same pair seen from the other side.
    var mirrored: SentencePair {
        SentencePair(left: right, right: left, strength: strength, isVerbatim: isVerbatim)
    }
}
