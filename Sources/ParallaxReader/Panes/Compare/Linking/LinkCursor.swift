/// Two sentences a reader is about to link or to part, one of each article.
struct LinkCursor: Hashable, Sendable {
    /// Index of the left article's sentence.
    var left: Int
    /// Index of the right article's sentence.
    var right: Int
    /// The side whose sentence the keys move.
    var side = Side.left

    func sentence(on side: Side) -> Int { side == .left ? left : right }
}
