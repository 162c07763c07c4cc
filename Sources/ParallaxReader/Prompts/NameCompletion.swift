import ParallaxCore

/// Walks through the known names that fit what was typed.
struct NameCompletion: Hashable, Sendable {
    /// The names to choose from, in the order in which they are offered.
    var known: [String]
    /// What was typed before a name took its place.
    private var typed = ""
    private var place: Int?

    init(_ known: [String]) { self.known = known }

    /// Takes notice of what was typed.
    mutating func type(_ text: String) {
        typed = text
        place = nil
    }

    /// The names that fit.
    var candidates: [String] {
        guard let search = TextSearch(typed) else { return known }
        return known.filter { !search.matches(in: $0).isEmpty }
    }

    /// The next name, or with a negative number an earlier one; `nil` when none fits.
    mutating func turn(by delta: Int) -> String? {
        let candidates = candidates
        guard !candidates.isEmpty else { return nil }
        let next = place.map { $0 + delta } ?? (delta > 0 ? 0 : -1)
        let wrapped = (next % candidates.count + candidates.count) % candidates.count
        place = wrapped
        return candidates[wrapped]
    }

    private static let shown = 4

    /// The names to choose from, in one line; empty when none fits.
    var help: String {
        let names = candidates.prefix(Self.shown).joined(separator: " · ")
        return names.isEmpty ? "" : "Tab: \(names)"
    }
}
