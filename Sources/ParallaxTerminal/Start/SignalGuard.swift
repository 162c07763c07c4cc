import CNcurses

/// Answers signals: crashes give the terminal back at once, all others become notes for the main thread.
///
/// The only caller of the `px_guard` functions, whose state belongs to one object file.
final class SignalGuard {
    /// What a signal asks of the main thread.
    enum Note: Hashable {
        case resized
        case stop
        case resumed
        case end(signal: Int32)
    }

    private let pipe: WakePipe

    /// Catches the signals from now on; the terminal's settings are taken as they are now.
    ///
    /// - Throws: `TerminalProblem.noDescriptors`.
    init(input: Int32, output: Int32) throws(TerminalProblem) {
        pipe = try WakePipe()
        px_guard_start(pipe.writer, input, output)
    }

    /// The descriptor to wait for.
    var descriptor: Int32 { pipe.reader }

    /// Takes out every note.
    func drain() -> [Note] { pipe.drain().map { Self.note(Int32($0)) } }

    /// Says what a crash shall write to the terminal.
    func arm(_ reset: [UInt8]) {
        reset.withUnsafeBytes { bytes in
            px_guard_arm(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
    }

    /// Stops the whole job, or this process alone, and returns when it is called back.
    func stop(wholeJob: Bool) { px_guard_stop(wholeJob ? 1 : 0) }

    /// Puts the terminal's settings and all signals back.
    func end() {
        px_guard_restore_settings()
        px_guard_end()
    }

    private static func note(_ signal: Int32) -> Note {
        switch signal {
        case SIGWINCH: .resized
        case SIGTSTP: .stop
        case SIGCONT: .resumed
        default: .end(signal: signal)
        }
    }
}
