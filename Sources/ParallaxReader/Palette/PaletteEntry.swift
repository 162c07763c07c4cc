/// One thing the command line offers: a command, or a name for the command that is typed.
struct PaletteEntry: Hashable, Sendable {
    /// The command's name, or the name of what it is given.
    let name: String
    /// What the command does.
    var summary = ""
    /// The keys that ask for it.
    var keys = ""
    /// Names it is known by elsewhere; what is typed like one means nothing else.
    var otherNames: [String] = []
    /// Where typed letters stand in the name: UTF-8 offsets.
    var lit: Set<Int> = []

    /// The entries that fit what is typed, the best first, and among equals in their order; all when nothing is typed.
    ///
    /// Every word typed must be found in the name or else in the summary, which counts half.
    static func fitting(_ typed: some StringProtocol, among entries: [PaletteEntry]) -> [PaletteEntry] {
        let words = String(typed).split(separator: " ").prefix(mostWords)
        guard !words.isEmpty else { return entries }
        if words.count == 1, let meant = entries.first(where: { $0.otherNames.contains(String(words[0])) }) {
            return [meant]
        }
        var ranked: [(score: Int, place: Int, entry: PaletteEntry)] = []
        for (place, entry) in entries.enumerated() {
            if let (score, lit) = entry.fit(words) {
                var entry = entry
                entry.lit = lit
                ranked.append((score, place, entry))
            }
        }
        return ranked.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.entry)
    }

    private static let mostWords = 8

    private func fit(_ words: some Sequence<Substring>) -> (score: Int, lit: Set<Int>)? {
        var total = 0
        var lit: Set<Int> = []
        for word in words {
            let named = FuzzyMatch(word, in: name)
            let described = FuzzyMatch(word, in: summary)
            let score = max(named?.score ?? 0, (described?.score ?? 0) / 2)
            guard score > 0 else { return nil }
            total += score
            lit.formUnion(named?.offsets ?? [])
        }
        return (total, lit)
    }
}
