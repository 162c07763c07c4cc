import ParallaxCore
import ParallaxScreen

/// Gives each speaker of an article a tint, in the order they first speak.
struct SpeakerTints: Hashable, Sendable {
    /// Those who have a tint.
    private let speakers: [String]

    private static let roles: [Role] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]

    init(quotes: [Quote]) {
        var speakers: [String] = []
        for quote in quotes where quote.kind == .speech && speakers.count < Self.roles.count {
            if let speaker = quote.speaker, !speakers.contains(speaker) { speakers.append(speaker) }
        }
        self.speakers = speakers
    }

    /// The role of a quote's words.
    func role(of quote: Quote) -> Role {
        guard quote.kind == .speech else { return .scare }
        guard let speaker = quote.speaker, let index = speakers.firstIndex(of: speaker) else { return .quote }
        return Self.roles[index]
    }

    /// The roles of all quotes, as stretches of the text.
    func inks(of quotes: [Quote]) -> InkRuns {
        var inks = InkRuns()
        for quote in quotes { inks.append(quote.range, role(of: quote)) }
        return inks
    }
}
