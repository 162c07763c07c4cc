/// How cells look: colours and attributes.
public struct Style: Hashable, Sendable, Codable {
    /// Colour of the text; `nil` is the terminal's own.
    public var foreground: Color?
    /// Colour behind the text; `nil` is the terminal's own.
    public var background: Color?
    /// Bold, dim and the like.
    public var attributes: TextAttributes

    /// Creates a style.
    public init(foreground: Color? = nil, background: Color? = nil, attributes: TextAttributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// This style with the colours of `ground` where it has none.
    func on(_ ground: Style) -> Style {
        Style(
            foreground: foreground ?? ground.foreground, background: background ?? ground.background,
            attributes: attributes)
    }

    /// This style under `layer`: what the layer defines wins, attributes add up.
    ///
    /// A text colour that was chosen for its own background goes with it.
    public func under(_ layer: Style) -> Style {
        let losesItsGround = background != nil && layer.background != nil
        return Style(
            foreground: layer.foreground ?? (losesItsGround ? nil : foreground),
            background: layer.background ?? background,
            attributes: attributes.union(layer.attributes))
    }
}
