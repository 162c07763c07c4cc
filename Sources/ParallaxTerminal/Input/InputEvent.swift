import ParallaxReader

/// What a run of input units means.
enum InputEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted.
    case pasted(String)
    /// The pointer did something; clicks are not counted yet.
    case mouse(MouseReport)
}
