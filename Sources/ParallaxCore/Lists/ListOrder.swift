/// The order of a list of articles; articles that are equal in it stand newest first.
public enum ListOrder: String, Hashable, Sendable, Codable, CaseIterable {
    /// By date of publication, the newest first; articles without one come last.
    case newest
    /// By date of publication, the oldest first; articles without one come last.
    case oldest
    /// By the name of the outlet.
    case outlet
    /// By headline.
    case title
    /// By when they joined the library, the last first.
    case added
    /// By how well they answer the search, the best first; only for queries with one.
    case relevance
}
