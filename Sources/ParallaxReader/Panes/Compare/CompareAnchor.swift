/// A place in one of the two texts that a row shows.
struct CompareAnchor: Hashable, Sendable, Codable {
    let side: Side
    /// UTF-8 offset into the text.
    let offset: Int
    /// Rows without text between the row and the place.
    let lead: Int
}
