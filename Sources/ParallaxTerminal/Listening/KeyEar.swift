import CNcurses

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Curses on the ends of a pipe: what goes in as bytes comes out as keys, and nothing is painted.
@MainActor
final class KeyEar {
    private let pipe: WakePipe
    private let nowhere: Int32
    private let output: Int32
    private let screen: OpaquePointer
    private let input: UnsafeMutablePointer<WINDOW>
    private let modes: TerminalModes
    private let keypadOff: String
    private var decoder = KeyDecoder()

    /// Starts curses beside the terminal, which is told to send keys as it does to the reader.
    ///
    /// - Throws: `TerminalProblem` when curses cannot be started.
    init(entry: String, environment: Environment, output: Int32) throws(TerminalProblem) {
        pipe = try WakePipe()
        nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard nowhere >= 0 else { throw .noDescriptors }
        guard let screen = px_newterm(entry, pipe.reader, nowhere), let pad = newpad(1, 1) else {
            throw .unknown(entry)
        }
        (self.screen, input, self.output) = (screen, pad, output)
        modes = TerminalModes(terminal: entry)
        keypadOff = Self.capability("rmkx")
        KeySource.setUp(pad, environment)
        send(Self.capability("smkx") + modes.on)
    }

    /// What gives the terminal back.
    var reset: [UInt8] { Array((modes.off + keypadOff).utf8) }

    /// What bytes mean that came at once.
    func hear(_ bytes: [UInt8]) -> HeardKeys {
        _ = bytes.withUnsafeBytes { write(pipe.writer, $0.baseAddress, $0.count) }
        var events: [InputEvent] = []
        while let unit = KeySource.read(input) {
            if let event = decoder.decode(unit) { events.append(event) }
        }
        if let event = decoder.pause() { events.append(event) }
        return HeardKeys(bytes: bytes, meanings: events.map(HeardKeys.Meaning.init))
    }

    /// Gives the terminal back.
    func close() {
        send(modes.off + keypadOff)
        endwin()
        delwin(input)
        delscreen(screen)
        Self.shut(nowhere)
    }

    private static func shut(_ descriptor: Int32) {
        #if canImport(Glibc)
            Glibc.close(descriptor)
        #else
            Darwin.close(descriptor)
        #endif
    }

    private static func capability(_ name: String) -> String {
        px_capability(name).map { ResetSequence.withoutPadding(String(cString: $0)) } ?? ""
    }

    private func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
    }
}
