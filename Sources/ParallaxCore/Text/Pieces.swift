extension StringProtocol where UnicodeScalarView.SubSequence == Substring.UnicodeScalarView {
    /// The stretches between separators, without empty ones.
    ///
    /// Cuts between scalars, not between characters: some ten times as fast as `split(separator:)` on the word tables,
    /// which are read when the program starts.
    func pieces(separatedBy separator: Unicode.Scalar, atMost count: Int = .max) -> [Substring] {
        unicodeScalars.split(separator: separator, maxSplits: count - 1).map { Substring($0) }
    }
}
