import CNcurses
public import ParallaxReader

/// Runs the reader in a terminal until it is over.
///
/// The loop blocks the main thread in `poll`. So nothing in the process may hop to the main actor meanwhile:
/// background work answers through the mailbox.
public enum Session {
    /// Runs `reader`, which hears the size of the screen first.
    ///
    /// - Throws: `TerminalProblem` when there is no terminal the reader could run in; nothing has been painted then.
    @MainActor
    public static func run(
        _ reader: Reader, services: some ReaderServices, options: SessionOptions = SessionOptions()
    ) throws(TerminalProblem) -> SessionEnd {
        guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
        let mailbox = try Mailbox()
        let signals = try SignalGuard(input: options.input, output: options.output)
        defer { signals.end() }
        let terminal = try Terminal(environment: .current(), input: options.input, output: options.output)
        defer { terminal.close() }
        signals.arm(ResetSequence.bytes(terminal.modes))
        let runner = EffectRunner(services: services, mailbox: mailbox)
        let gate = InputGate(input: options.input, mailbox: mailbox, signals: signals)
        var loop = EventLoop(reader: reader, terminal: terminal, runner: runner, gate: gate)
        defer { runner.cancelAll() }
        return loop.run()
    }
}
