import ParallaxCore

/// When one article came out, and how much of the story it was the first to have.
struct TimelineItem: Hashable, Sendable {
    /// The column of the article.
    let column: Int
    /// The day, where it is another one than that of the article before; `no date` before the first one without.
    let day: String?
    /// The time of day; `nil` when it is not known.
    let time: String?
    let outlet: String
    /// Whether the article is about another event, near that of the story.
    let isNeighbour: Bool
    /// How many rows it was the first to have; `nil` when nobody knows what came before it.
    let newCount: Int?

    /// The item with `name` for the outlet, such as `16 Feb  21:04 Outlet A 3 new`.
    func text(named name: String, countIn form: (Int) -> String?) -> String {
        let parts = [time, name, isNeighbour ? "neighbour" : newCount.flatMap(form)].compactMap(\.self).joined(
            separator: " ")
        return day.map { "\($0)  \(parts)" } ?? parts
    }
}
