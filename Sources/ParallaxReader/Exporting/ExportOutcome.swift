/// What came of writing a file.
public enum ExportOutcome: Hashable, Sendable, Codable {
    case written
    /// A file of that name is there; nothing was written.
    case exists
}
