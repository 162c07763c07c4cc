import ParallaxCore

/// Finds passages of one version of a text in the next.
struct PassageSearch {
    let old: String
    let new: String

    /// Where the passage stands now, letter by letter; of several places the one nearest to where it stood.
    ///
    /// - Complexity: That of ``TextSearch``.
    func place(of range: TextRange) -> TextRange? {
        guard range.end <= old.utf8.count else { return nil }
        let passage = old[range]
        return TextSearch(String(passage))?.matches(in: new)
            .filter { new[$0].utf8.elementsEqual(passage.utf8) }
            .min { abs($0.start - range.start) < abs($1.start - range.start) }
    }
}
