/// Why a session is over.
public enum SessionEnd: Hashable, Sendable {
    /// The reader asked for it.
    case quit
    /// The reader asked for the demo, and to come back after it.
    case demo
    /// The terminal is gone.
    case terminalLost
    /// A signal asked for it.
    case signal(Int32)

    /// What the program ends with: 0, or 128 and the number of the signal; a lost terminal counts as SIGHUP.
    public var exitStatus: Int32 {
        switch self {
        case .quit, .demo: 0
        case .terminalLost: 129
        case .signal(let number): 128 + number
        }
    }
}
