/// The line that says what the quotes shown must hold.
struct FilterPrompt: Hashable, Sendable {
    var line: TypedLine
    /// The filter that Esc brings back.
    let earlier: String

    /// Goes on from the present filter: with the next word where it is a query of words, else with the next letter.
    init(_ filter: String, isQuery: Bool = false) {
        line = isQuery ? TypedLine(goingOnFrom: filter) : TypedLine(filter)
        earlier = filter
    }
}
