/// What the pointer did, and over which cell.
public struct MouseEvent: Hashable, Sendable, Codable {
    /// What it did.
    public enum Action: String, Hashable, Sendable, Codable {
        case wheelUp, wheelDown, press, release, drag, doubleClick
    }

    /// What it did.
    public let action: Action
    /// The column, 0 at the left.
    public let x: Int
    /// The row, 0 at the top.
    public let y: Int

    /// Creates an event.
    public init(action: Action, x: Int, y: Int) {
        self.action = action
        self.x = x
        self.y = y
    }
}
