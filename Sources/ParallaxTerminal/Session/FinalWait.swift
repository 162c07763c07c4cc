#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The wait for the last decisions, when the terminal is given back already.
struct FinalWait {
    /// How long it goes on in silence.
    private static let moment = Duration.milliseconds(300)
    private static let sentence = "Keeping what you decided … Ctrl-C ends the waiting.\n"

    private let gate: InputGate
    private let output: Int32
    private let begin = ContinuousClock.now
    private var isTold = false

    /// Begins to wait; what is typed meanwhile is for the shell.
    init(mailbox: Mailbox, signals: SignalGuard, output: Int32) {
        gate = InputGate(input: -1, mailbox: mailbox, signals: signals)
        self.output = output
    }

    /// Blocks until there may be a letter or the time is over; `false` when the user wants to wait no longer.
    mutating func wait(_ limit: Duration) -> Bool {
        let silence = begin + Self.moment - .now
        if silence <= .zero { tell() }
        let notes = gate.wait(isTold ? limit : min(limit, silence)).notes
        if notes.contains(.stop) { gate.signals.stop(wholeJob: false) }
        guard notes.contains(where: Self.isImpatient) else { return true }
        // The terminal has shown the key itself.
        say("\n")
        return false
    }

    private mutating func tell() {
        if !isTold { say(Self.sentence) }
        isTold = true
    }

    private func say(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
    }

    /// A terminal that goes takes nobody along who waits.
    private static func isImpatient(_ note: SignalGuard.Note) -> Bool {
        if case .end(let signal) = note { signal != SIGHUP && signal != SIGPIPE } else { false }
    }
}
