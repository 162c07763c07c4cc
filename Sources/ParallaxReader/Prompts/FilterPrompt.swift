/// The line that says what the quotes shown must hold.
struct FilterPrompt: Hashable, Sendable {
    var line: TypedLine
    /// The filter that Esc brings back.
    let earlier: String

    /// Goes on from the present filter.
    init(_ filter: String) {
        line = TypedLine(filter)
        earlier = filter
    }
}
