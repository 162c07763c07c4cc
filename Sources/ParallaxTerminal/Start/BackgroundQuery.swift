import CNcurses

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Asks the terminal for its background, before curses starts.
enum BackgroundQuery {
    /// OSC 11, and then "what are you" (DA1): every terminal answers the second, so an unanswered first costs nothing.
    private static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
    /// The longest a start waits; terminals answer in less than 5 ms.
    private static let limit = Duration.milliseconds(100)

    /// What the environment says of the background, or else the terminal.
    static func answer(_ environment: Environment, _ options: SessionOptions) -> BackgroundReply {
        let told = BackgroundReply(TerminalBackground(foregroundBackground: environment["COLORFGBG"]))
        let modes = TerminalModes(terminal: environment["TERM"] ?? "dumb")
        guard told.background == .unknown, modes.isModern else { return told }
        return ask(input: options.input, output: options.output)
    }

    /// Asks and reads the answer. A late one is swallowed by the key decoder.
    private static func ask(input: Int32, output: Int32) -> BackgroundReply {
        var reply = BackgroundReply()
        var settings = termios()
        guard tcgetattr(input, &settings) == 0 else { return reply }
        var quiet = settings
        px_make_raw(&quiet)
        tcsetattr(input, TCSANOW, &quiet)
        defer { tcsetattr(input, TCSANOW, &settings) }
        let bytes = Array(question.utf8)
        guard write(output, bytes, bytes.count) == bytes.count else { return reply }
        let deadline = ContinuousClock.now + limit
        while !reply.isComplete, let more = next(input, before: deadline) { reply.add(more) }
        return reply
    }

    /// The bytes that come next; `nil` when none come before the deadline.
    private static func next(_ input: Int32, before deadline: ContinuousClock.Instant) -> ArraySlice<UInt8>? {
        let rest = deadline - .now
        guard rest > .zero else { return nil }
        var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, InputGate.milliseconds(rest)) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = read(input, &buffer, buffer.count)
        return count > 0 ? buffer[..<count] : nil
    }
}
