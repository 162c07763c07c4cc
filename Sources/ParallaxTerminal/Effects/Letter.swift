import ParallaxReader

/// What background work sends to the main thread.
struct Letter: Sendable {
    /// The number of the task that sends it.
    let task: Int
    /// What the reader shall hear; `nil` when the task was cancelled.
    let message: Message?
    /// Whether the task has nothing more to say.
    let isLast: Bool
}
