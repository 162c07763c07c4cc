/// What a cell means: a role, and one that lies over it.
///
/// A quote inside the selected row is `Ink(.quote, over: .selection)`: the theme draws it as a quote and lets whatever
/// `selection` defines win.
public struct Ink: Hashable, Sendable {
    /// What the text is.
    public let role: Role
    /// What lies over it, such as a search match or the selection.
    public let over: Role?

    /// Creates an ink.
    public init(_ role: Role, over: Role? = nil) {
        self.role = role
        self.over = over
    }

    /// The same text under another layer; `nil` keeps the layer it has.
    public func under(_ layer: Role?) -> Ink { Ink(role, over: layer ?? over) }
}
