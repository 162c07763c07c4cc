/// Where a session reads and writes.
public struct SessionOptions: Hashable, Sendable {
    /// The descriptor keys come from.
    public var input: Int32
    /// The descriptor that is painted on.
    public var output: Int32

    /// Creates options; by themselves standard input and standard output.
    public init(input: Int32 = 0, output: Int32 = 1) {
        self.input = input
        self.output = output
    }
}
