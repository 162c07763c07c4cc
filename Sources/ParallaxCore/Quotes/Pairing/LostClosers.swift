/// Where the quotes of a paragraph end whose closing marks were lost.
struct LostClosers {
    private let read: () -> AttributionCuts
    private var known: AttributionCuts?

    /// - Parameter read: Reads the paragraph's attributions; called at most once, and not at all when every mark has a
    ///   partner.
    init(read: @escaping () -> AttributionCuts) { self.read = read }

    /// The end of a quote opened at `start`: before its attribution, or at `limit` when there is none.
    mutating func end(from start: Int, to limit: Int) -> Int {
        cuts().first(from: start, to: limit)?.offset ?? limit
    }

    /// The end of a quote whose attribution ends the paragraph at `limit`; `nil` for one that may run on.
    mutating func endBeforeLastAttribution(from start: Int, to limit: Int) -> Int? {
        guard let cut = cuts().first(from: start, to: limit), cuts().closesParagraph(cut, at: limit) else { return nil }
        return cut.offset
    }

    private mutating func cuts() -> AttributionCuts {
        if let known { return known }
        let made = read()
        known = made
        return made
    }
}
