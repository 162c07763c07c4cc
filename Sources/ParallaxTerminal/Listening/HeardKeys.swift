public import ParallaxReader

/// What came from the keyboard at once, and what the reader makes of it.
public struct HeardKeys: Hashable, Sendable {
    /// The bytes as the terminal sent them.
    public let bytes: [UInt8]
    /// What they mean, in order; empty for what means nothing.
    public let meanings: [Meaning]

    /// What some bytes mean.
    public enum Meaning: Hashable, Sendable {
        /// A key was pressed.
        case key(Key)
        /// So many characters were pasted.
        case pasted(Int)
        /// The pointer did something.
        case pointer
        /// The window is the one that is typed into, or no longer.
        case focus(Bool)
        /// The terminal answered a question.
        case answer
    }
}

extension HeardKeys.Meaning {
    init(_ event: InputEvent) {
        switch event {
        case .key(let key): self = .key(key)
        case .pasted(let text): self = .pasted(text.count)
        case .mouse: self = .pointer
        case .focused(let hasFocus): self = .focus(hasFocus)
        case .background: self = .answer
        }
    }
}
