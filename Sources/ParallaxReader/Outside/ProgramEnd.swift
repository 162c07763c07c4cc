/// How another program ended.
public struct ProgramEnd: Hashable, Sendable {
    /// Its exit status; above 128 the number of the signal that ended it, as shells count.
    public let status: Int32
    /// The first line it wrote that is not empty, made harmless.
    public let firstLine: String

    /// Creates the value.
    public init(status: Int32, firstLine: String) {
        self.status = status
        self.firstLine = firstLine
    }

    /// What the status line says of `program`.
    func sentence(about program: String) -> String {
        let end = status == 0 ? "done" : "exit status \(status)"
        return firstLine.isEmpty ? "\(program): \(end)" : "\(program): \(end): \(firstLine)"
    }
}
