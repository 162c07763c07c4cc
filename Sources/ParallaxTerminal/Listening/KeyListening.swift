import CNcurses

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Hears keys as the reader does, and paints nothing: what is printed meanwhile stays in the terminal.
@MainActor
public enum KeyListening {
    /// Bytes taken at once.
    private static var most: Int { 4096 }

    /// Hears until `each` answers that it has heard enough, a signal comes, or the terminal is gone.
    ///
    /// - Throws: `TerminalProblem` when there is no terminal to listen to.
    public static func run(options: SessionOptions = SessionOptions(), each: (HeardKeys) throws -> Bool) throws {
        guard options.isTerminal else { throw TerminalProblem.notATerminal }
        let environment = Environment.current()
        let entry = try TerminalEntry.choose(environment, output: options.output)
        let signals = try SignalGuard(input: options.input, output: options.output)
        defer { signals.end() }
        let ear = try KeyEar(entry: entry, environment: environment, output: options.output)
        signals.arm(ear.reset)
        defer { ear.close() }
        makeRaw(options.input)
        while let bytes = next(options.input, signals) {
            if try each(ear.hear(bytes)) { return }
        }
    }

    /// No key is the terminal's own: Ctrl-C is one to be heard too. The guard gives the settings back.
    private static func makeRaw(_ input: Int32) {
        var settings = termios()
        guard tcgetattr(input, &settings) == 0 else { return }
        cfmakeraw(&settings)
        settings.c_oflag |= tcflag_t(OPOST)
        tcsetattr(input, TCSANOW, &settings)
    }

    /// The bytes that come next; `nil` when the terminal is gone or a signal ends the program.
    private static func next(_ input: Int32, _ signals: SignalGuard) -> [UInt8]? {
        var ready = [input, signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while true {
            guard poll(&ready, nfds_t(ready.count), -1) >= 0 || errno == EINTR else { return nil }
            let isEnded = signals.drain().contains { if case .end = $0 { true } else { false } }
            if isEnded || Int32(ready[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return nil }
            guard Int32(ready[0].revents) & POLLIN != 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: most)
            let count = read(input, &buffer, most)
            return count > 0 ? Array(buffer[..<count]) : nil
        }
    }
}
