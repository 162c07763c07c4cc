import CNcurses
public import ParallaxReader

/// Runs the reader in a terminal until it is over.
///
/// The loop blocks the main thread in `poll`. So nothing in the process may hop to the main actor meanwhile:
/// background work answers through the mailbox.
public enum Session {
    /// How long leaving waits for each of the reader's last decisions; a library that another program holds gives up
    /// long before.
    @MainActor private static var decisionLimit: Duration { .seconds(30) }

    /// Runs `reader`, which hears the size of the screen first.
    ///
    /// - Parameter choosing: Tells the themes when it is known what the terminal writes on, and again when that changes.
    /// - Throws: `TerminalProblem` when there is no terminal the reader could run in, and what `choosing` throws; nothing
    ///   has been painted then.
    @MainActor
    public static func run(
        _ reader: Reader, services: some ReaderServices, options: SessionOptions = SessionOptions(),
        theme choosing: @escaping (TerminalBackground) throws -> ThemeChoice
    ) throws -> SessionOutcome {
        guard options.isTerminal else { throw TerminalProblem.notATerminal }
        let mailbox = try Mailbox()
        let signals = try SignalGuard(input: options.input, output: options.output)
        defer { signals.end() }
        let runner = EffectRunner(services: services, mailbox: mailbox)
        defer { runner.cancelAll() }
        let gate = InputGate(input: options.input, mailbox: mailbox, signals: signals)
        let end = try show(reader, runner: runner, gate: gate, options: options, theme: choosing)
        var wait = FinalWait(mailbox: mailbox, signals: signals, output: options.output)
        let unkept = runner.finishDecisions(within: decisionLimit) { wait.wait($0) }
        return SessionOutcome(end: end, unkept: unkept)
    }

    /// Shows the reader in the terminal, and gives it back.
    @MainActor
    private static func show(
        _ reader: Reader, runner: EffectRunner<some ReaderServices>, gate: InputGate, options: SessionOptions,
        theme choosing: @escaping (TerminalBackground) throws -> ThemeChoice
    ) throws -> SessionEnd {
        // The articles are read while the terminal answers and curses gets ready.
        var reader = reader
        start(reader.start(), by: runner)
        let environment = Environment.current()
        let entry = try TerminalEntry.choose(environment, output: options.output)
        let known = BackgroundQuery.answer(environment, options)
        start(hear(gate.mailbox, runner, &reader, options), by: runner)
        let choice = try choosing(known.background)
        let terminal = try Terminal(entry: entry, environment: environment, theme: choice.theme, options: options)
        defer { terminal.close() }
        gate.signals.arm(ResetSequence.bytes(terminal.modes))
        var loop = EventLoop(
            reader: reader, terminal: terminal, runner: runner, gate: gate,
            backdrop: Backdrop(known.background, environment, choosing: choosing))
        return loop.run(in: choice, typedAhead: known.typedAhead)
    }

    @MainActor
    private static func start(_ effects: [Effect], by runner: EffectRunner<some ReaderServices>) {
        for effect in effects { runner.start(effect, behindFrame: effect.waitsForFrame) }
    }

    /// Lets the reader hear what has come before there is a screen: its list is read while curses gets ready.
    @MainActor
    private static func hear(
        _ mailbox: Mailbox, _ runner: EffectRunner<some ReaderServices>, _ reader: inout Reader,
        _ options: SessionOptions
    ) -> [Effect] {
        var effects = options.size.map { reader.update(.resized($0)) } ?? []
        for letter in mailbox.drain() {
            runner.received(letter)
            if let message = letter.message { effects += reader.update(message) }
        }
        return effects
    }
}
