import ParallaxReader

/// What a run of input units means.
enum InputEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted.
    case pasted(String)
    /// The pointer did something; clicks are not counted yet.
    case mouse(MouseReport)
    /// The terminal's window is the one that is typed into, or no longer.
    case focused(Bool)
    /// The terminal said what it writes on.
    case background(TerminalBackground)
}
