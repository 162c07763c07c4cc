import ParallaxLibrary

/// What was taken over from exports.
struct ImportTally {
    private var texts = 0
    private var links = 0
    private var stories = 0
    private var leftOut = 0

    /// Counts what an export holds, and what it held that no text can have.
    mutating func count(_ export: LibraryExport, leftOut: Int) {
        self.leftOut += leftOut
        texts += export.texts.count
        links += export.links.count
        stories += export.stories.count
    }

    /// What the user is told.
    ///
    /// - Parameter isNew: Whether the library has something that it had not.
    func sentence(isNew: Bool) -> String {
        let parts = [
            Self.words(texts, "text with marks, notes or corrections", "texts with marks, notes or corrections"),
            Self.words(links, "pair of texts with links", "pairs of texts with links"),
            Self.words(stories, "decision about stories", "decisions about stories"),
        ].compactMap(\.self)
        let loss = leftOut == 0 ? "" : ", \(leftOut) left out that no text can have"
        guard !parts.isEmpty else { return (isNew ? "Places taken over" : "Nothing to take over") + loss }
        return parts.joined(separator: ", ") + (isNew ? " taken over" : ", all known already") + loss
    }

    private static func words(_ count: Int, _ one: String, _ many: String) -> String? {
        count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(many)"
    }
}
