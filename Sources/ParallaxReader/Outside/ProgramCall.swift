/// Another program, what it is told and what it is given to read.
public struct ProgramCall: Hashable, Sendable {
    /// The program and its arguments; no shell reads them.
    public let arguments: [String]
    /// What it reads from its standard input.
    public let input: String

    /// Creates a call.
    public init(arguments: [String], input: String) {
        self.arguments = arguments
        self.input = input
    }
}
