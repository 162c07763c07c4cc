/// A job that is not done yet, and how far it is.
struct RunningJob: Hashable, Sendable {
    let job: Job
    /// What is done, in words.
    let words: String
    /// The part that is done, 0 to 1; `nil` when nobody knows.
    var share: Double?
}
