import ParallaxReader
import ParallaxUnicode

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The reader as a dialogue by lines: nothing is drawn, and what is typed need not come from a terminal.
struct PlainSession {
    private var stepped: SteppedReader
    private let progress = PlainProgress()
    private var transcript = PlainTranscript()
    private var input = LineInput(descriptor: STDIN_FILENO)
    /// Whether somebody types; else each line is printed before what it leads to.
    private let isTyped = isatty(STDIN_FILENO) == 1

    /// What the option does.
    static let help = "Print the views in words and read commands as lines: for screen readers and pipes."

    private static let prompt = "> "

    init(_ reader: Reader, services: any ReaderServices) {
        stepped = SteppedReader(reader, services: services) { [progress] in progress.take($0) }
    }

    /// Runs until the reader is left or no line is left.
    ///
    /// - Returns: Whether it was left for the demo.
    mutating func run() async throws -> Bool {
        progress.begin()
        await stepped.start()
        try say(isRepeated: false)
        while !isOver, let line = try nextLine() {
            progress.begin()
            guard try await take(line) else { continue }
            try say(isRepeated: stepped.requests.contains(.repaint))
        }
        await stepped.send(.rested)
        return stepped.requests.contains(.demo)
    }

    private var isOver: Bool { stepped.requests.contains(.quit) || stepped.requests.contains(.demo) }

    private mutating func nextLine() throws -> String? {
        if isTyped { try Console.write(Self.prompt, to: STDOUT_FILENO) }
        guard let line = input.next() else {
            if isTyped { try Console.print("") }
            return nil
        }
        if !isTyped { try Console.print(Self.prompt + Harmless.line(line)) }
        return line
    }

    /// Does what a line asks for; `false` when it means nothing, which is said.
    private mutating func take(_ line: String) async throws -> Bool {
        guard let messages = stepped.reader.messages(for: line) else {
            try Console.print("There is no such command: \(Harmless.line(line)); help names them all.")
            return false
        }
        for (number, message) in messages.enumerated() where number == 0 || stepped.reader.isAsking || isKey(message) {
            await stepped.send(message)
        }
        return true
    }

    /// Whether a message is one of several keys of a command, and not what ends a line.
    private func isKey(_ message: Message) -> Bool {
        if case .key(let key) = message { key != .enter } else { false }
    }

    private mutating func say(isRepeated: Bool) throws {
        for case .copy(let text) in stepped.requests { try Console.print(Harmless.text(text).text) }
        stepped.requests.removeAll { $0 != .quit && $0 != .demo }
        guard stepped.requests.isEmpty else { return }
        for line in transcript.lines(about: stepped.reader, isRepeated: isRepeated) {
            try Console.print(Harmless.line(line))
        }
    }
}
