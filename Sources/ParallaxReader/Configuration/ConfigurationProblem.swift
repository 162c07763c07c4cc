/// What is wrong in a file of the reader's configuration; the rest of the file counts.
public struct ConfigurationProblem: Error, Hashable, Sendable {
    /// The file as messages name it.
    public let file: String
    /// The line, from 1; `nil` where none can be told.
    public let line: Int?
    /// What is wrong there.
    public let reason: String

    /// Creates a problem.
    public init(file: String, line: Int? = nil, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }
}

extension ConfigurationProblem: CustomStringConvertible {
    /// The sentence the user reads.
    public var description: String { "\(file)\(line.map { ", line \($0)" } ?? ""): \(reason)" }
}
