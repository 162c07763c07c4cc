import CNcurses
import ParallaxScreen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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

extension SessionOptions {
    /// Whether a terminal is at both ends.
    public var isTerminal: Bool { isatty(input) == 1 && isatty(output) == 1 }

    /// The size of the terminal; `nil` when there is none.
    var size: Size? {
        var (rows, columns): (Int32, Int32) = (0, 0)
        guard px_window_size(output, &rows, &columns) == 1 else { return nil }
        return Size(columns: Int(columns), rows: Int(rows))
    }
}
