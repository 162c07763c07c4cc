import ParallaxCore

/// How the quotes view is ordered.
enum QuotesOrder: String, Hashable, Sendable, Codable, CaseIterable {
    /// Under their speakers, the one quoted most first, the longest quote first.
    case speaker
    /// What most outlets have first.
    case spread
    /// What an outlet changed first.
    case change

    /// The order the key turns to.
    var next: QuotesOrder {
        switch self {
        case .speaker: .spread
        case .spread: .change
        case .change: .speaker
        }
    }

    /// How the view's title names it.
    var title: String {
        switch self {
        case .speaker: "by speaker"
        case .spread: "by spread"
        case .change: "by change"
        }
    }

    /// Places entries in this order; whose words nobody says come last in any.
    func sorted(_ entries: [QuotesEntry]) -> [QuotesEntry] {
        entries.map { ($0, key(of: $0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }

    private func key(of entry: QuotesEntry) -> [Int] {
        let label = entry.kind == .speech ? 0 : 1
        switch self {
        case .speaker: return [label, -entry.length]
        case .spread: return [label, -entry.spread, -entry.length]
        case .change: return [label, changeRank(of: entry), -entry.spread, -entry.length]
        }
    }

    /// Edited before reworded: a few changed words in a quote are what is worth looking at first.
    private func changeRank(of entry: QuotesEntry) -> Int {
        guard entry.spread > 1 else { return 4 }
        switch entry.utterance.change {
        case .edited: return 0
        case .reworded: return 1
        case .part: return 2
        case .verbatim: return 3
        }
    }
}
