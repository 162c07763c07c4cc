/// The places the reader left by a jump: to go back to, and forth again.
struct Places: Hashable, Sendable {
    private var behind: [Place] = []
    private var ahead: [Place] = []

    /// Older places are forgotten.
    private static let limit = 100

    /// Remembers a place that a jump leads away from; what lay ahead is given up.
    mutating func leave(_ place: Place) {
        behind = behind.suffix(Self.limit - 1) + [place]
        ahead = []
    }

    /// The place before `here`; `here` then lies ahead.
    mutating func back(from here: Place) -> Place? {
        guard let place = behind.popLast() else { return nil }
        ahead.append(here)
        return place
    }

    /// The place after `here`; `here` then lies behind.
    mutating func forth(from here: Place) -> Place? {
        guard let place = ahead.popLast() else { return nil }
        behind.append(here)
        return place
    }

    /// The last place with another view than `here`: where this view was opened.
    mutating func opener(of here: Place) -> Place? {
        guard behind.contains(where: { $0.stage != here.stage }) else { return nil }
        var place = here
        while place.stage == here.stage, let earlier = back(from: place) { place = earlier }
        return place
    }
}
