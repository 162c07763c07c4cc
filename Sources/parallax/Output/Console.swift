import ParallaxScreen
import ParallaxUnicode

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The terminal a command prints to, or whatever stands in its place.
enum Console {
    /// Prints a sentence to standard error, made harmless: it may name a file.
    static func complain(_ sentence: String) {
        let line = "parallax: \(Harmless.line(sentence))\n"
        line.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
    }

    /// Columns to print for: those of the terminal, else `COLUMNS`, else 80.
    static var columns: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.map { max(1, $0) } ?? 80
    }

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
