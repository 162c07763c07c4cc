import ParallaxCore
import ParallaxScreen

/// Gives each speaker of an article a tint, in the order they first speak.
struct SpeakerTints: Hashable, Sendable {
    private let speakers: [String]

    private static let roles: [Role] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]

    init(quotes: [Quote]) {
        var seen: Set<String> = []
        speakers = quotes.compactMap { quote in
            guard quote.kind == .speech, let speaker = quote.speaker, seen.insert(speaker).inserted else { return nil }
            return speaker
        }
    }

    /// The role of a quote's words.
    func role(of quote: Quote) -> Role {
        guard quote.kind == .speech else { return .scare }
        guard let speaker = quote.speaker, let index = speakers.firstIndex(of: speaker), index < Self.roles.count
        else { return .quote }
        return Self.roles[index]
    }

    /// The roles of all quotes, as stretches of the text.
    func inks(of quotes: [Quote]) -> InkRuns {
        var inks = InkRuns()
        for quote in quotes { inks.append(quote.range, role(of: quote)) }
        return inks
    }
}
