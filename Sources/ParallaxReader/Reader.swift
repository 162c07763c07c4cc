public import ParallaxScreen

/// The whole state of the reader and the only code that changes it.
///
/// `Reader` knows nothing about terminals, threads, files or clocks.
public struct Reader: Hashable, Sendable {
    /// The size of the screen.
    public private(set) var size: Size

    /// Creates a reader for a screen of `size`.
    public init(size: Size) {
        self.size = size
    }

    /// The work to do before the first message.
    public func start() -> [Effect] { [.open] }

    /// Applies one message and returns the work it asks for.
    public mutating func update(_ message: Message) -> [Effect] {
        if case .resized(let newSize) = message { size = newSize }
        return []
    }

    /// Draws the current state.
    public func draw() -> Canvas { Canvas(size: size) }
}
