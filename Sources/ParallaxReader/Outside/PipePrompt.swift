/// The line that names a program which gets what the reader is at.
struct PipePrompt: Hashable, Sendable {
    var line: TypedLine
    /// What the program reads.
    let input: String
    /// What that is, in words.
    let subject: String
}
