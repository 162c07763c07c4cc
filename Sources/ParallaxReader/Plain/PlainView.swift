/// A view as a list of things to say, for those who hear it and for pipes.
struct PlainView: Hashable {
    /// What the view is and what it shows.
    let title: String
    /// What makes it another view: while it is the same, only what changes in it is said.
    let identity: [String]
    /// How many items it has.
    let count: Int
    /// The item the reader is at; `nil` where there is none.
    var place: Int?
    /// How many items are said at once, around the place.
    var atOnce = Int.max

    /// The items that are said when the view is.
    var shown: Range<Int> {
        guard count > atOnce else { return 0..<count }
        let first = (place ?? 0) / atOnce * atOnce
        return first..<min(count, first + atOnce)
    }
}
