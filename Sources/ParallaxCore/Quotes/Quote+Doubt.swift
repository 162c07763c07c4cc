extension Sequence<Quote> {
    /// Whether every version of a statement that names a speaker only guesses; not where none names one.
    public var onlyGuessSpeaker: Bool {
        let named = filter { $0.speaker != nil }
        return !named.isEmpty && named.allSatisfy(\.rule.isDoubtful)
    }
}
