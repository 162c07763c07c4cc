import CNcurses

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A question to the terminal before curses starts, and what comes back.
struct TerminalDialogue {
    let input: Int32
    let output: Int32

    /// Asks, and hands on the bytes that come until `take` has enough or the time is over.
    ///
    /// The terminal neither shows them nor waits for a line meanwhile.
    func ask(_ question: String, within limit: Duration, take: (ArraySlice<UInt8>) -> Bool) {
        var settings = termios()
        guard tcgetattr(input, &settings) == 0 else { return }
        var quiet = settings
        px_make_raw(&quiet)
        tcsetattr(input, TCSANOW, &quiet)
        defer { tcsetattr(input, TCSANOW, &settings) }
        let bytes = Array(question.utf8)
        guard write(output, bytes, bytes.count) == bytes.count else { return }
        let deadline = ContinuousClock.now + limit
        while let more = next(before: deadline), !take(more) {}
    }

    /// The bytes that come next; `nil` when none come before the deadline.
    private func next(before deadline: ContinuousClock.Instant) -> ArraySlice<UInt8>? {
        let rest = deadline - .now
        guard rest > .zero else { return nil }
        var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, InputGate.milliseconds(rest)) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = read(input, &buffer, buffer.count)
        return count > 0 ? buffer[..<count] : nil
    }
}
