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
        // Where complaining fails there is nobody left to tell.
        try? write("parallax: \(Harmless.line(sentence))\n", to: STDERR_FILENO)
    }

    /// Prints lines to standard output, as they are: whoever made them made them harmless.
    static func print(_ lines: String) throws(CommandProblem) { try write(lines + "\n", to: STDOUT_FILENO) }

    /// Writes out what the C library still holds.
    static func flush() throws(CommandProblem) {
        if fflush(nil) != 0 { throw .failure(errno) }
    }

    /// Shows a line on standard error as it stands; where that fails there is nobody to show it to.
    static func show(_ line: String) { try? write(line, to: STDERR_FILENO) }

    /// Columns to print for: those of the terminal, else `COLUMNS`, else 80.
    static var columns: Int {
        terminalColumns(STDOUT_FILENO) ?? environment("COLUMNS").flatMap { Int($0) } ?? 80
    }

    /// Columns of the terminal that standard error is; `nil` when it is none that can redraw a line.
    static var redrawnColumns: Int? {
        guard isatty(STDERR_FILENO) == 1, let name = environment("TERM"), name != "dumb" else { return nil }
        return terminalColumns(STDERR_FILENO) ?? 80
    }

    private static func terminalColumns(_ descriptor: Int32) -> Int? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    /// Columns at which sentences are divided: those of the terminal; `nil` elsewhere, where nothing is divided.
    static var sentenceColumns: Int? { isTerminal ? columns : nil }

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// A variable of the environment; `nil` when it is unset or empty.
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Writes a text to an open file, all of it.
    static func write(_ text: String, to descriptor: Int32) throws(CommandProblem) {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
            }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            } else if errno != EINTR {
                throw .failure(errno)
            }
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

extension CommandProblem {
    /// What an error number of the system means for output.
    fileprivate static func failure(_ number: Int32) -> CommandProblem {
        if number == EPIPE { return .outputClosed }
        return .unwritable(reason: strerror(number).map { String(cString: $0) } ?? "error \(number)")
    }
}
