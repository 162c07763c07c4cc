/// A view that is to be written into a file.
public struct ExportRequest: Hashable, Sendable {
    /// What is written.
    public let subject: ExportSubject
    /// The format, by the end of the name.
    public let format: ExportFormat
    /// The file as the reader named it.
    public let path: String
    /// Whether a file that is there may be lost.
    public var replaces = false

    /// Reads a name; `nil` when its end names no format.
    public init?(_ subject: ExportSubject, path: String) {
        guard let format = ExportFormat(endOf: path) else { return nil }
        (self.subject, self.format, self.path) = (subject, format, path)
    }
}
