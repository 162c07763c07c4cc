extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
    /// The stretches between separators of ASCII, without empty ones.
    ///
    /// Cuts between code units, not between characters: some twenty times as fast as `split(separator:)` on the word
    /// tables, which are read when the program starts.
    func pieces(separatedBy separator: Unicode.Scalar, atMost count: Int = .max) -> [Substring] {
        utf8.split(separator: UInt8(ascii: separator), maxSplits: count - 1).map { Substring($0) }
    }
}
