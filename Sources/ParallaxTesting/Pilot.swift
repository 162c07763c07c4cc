public import ParallaxReader
import ParallaxScreen

/// A robot user: presses keys, lets the work settle, looks at the screen. No terminal is needed.
///
/// ```swift
/// var pilot = Pilot(columns: 80, rows: 24, services: FixedServices(articles))
/// await pilot.start()
/// await pilot.press("c]n")
/// pilot.text  // the screen, row by row
/// ```
public struct Pilot {
    private var stepped: SteppedReader

    /// The reader under test.
    public var reader: Reader { stepped.reader }
    /// Whether the reader asked to end.
    public var hasQuit: Bool { stepped.requests.contains(.quit) }
    /// What the reader asked the terminal for, such as `.suspend`.
    public var terminalRequests: [Effect] { stepped.requests.filter { $0 != .quit } }

    /// Sits down at a screen of the given size.
    public init(
        columns: Int = 80, rows: Int = 24, services: any ReaderServices, opening: Reader.Opening = .browsing,
        keymap: Keymap = .standard, settings: Settings = Settings(), problems: [String] = []
    ) {
        _ = LocaleEncoding.adoptUTF8()
        let reader = Reader(
            size: Size(columns: columns, rows: rows), keymap: keymap, settings: settings, opening: opening,
            problems: problems)
        stepped = SteppedReader(reader, services: services)
    }

    /// Starts the program and waits until the inputs are read.
    public mutating func start() async { await stepped.start() }

    /// Presses keys written as text and lets the work settle after each; `<Enter>` and friends name special keys.
    ///
    /// - Precondition: Every name in angle brackets is one of a key.
    public mutating func press(_ keys: String) async {
        guard let parsed = Key.parse(keys) else { preconditionFailure("unknown key name in \(keys)") }
        for key in parsed { await send(.key(key)) }
    }

    /// Sends one message and lets the work settle.
    public mutating func send(_ message: Message) async { await stepped.send(message) }

    /// Sends one message and leaves the work it asks for undone; answers what that work is.
    public mutating func sendWithoutSettling(_ message: Message) -> [Effect] {
        stepped.sendWithoutSettling(message)
    }

    /// Gives the screen another size.
    public mutating func resize(columns: Int, rows: Int) async {
        await send(.resized(Size(columns: columns, rows: rows)))
    }

    /// Does the work that was asked for, in order, until none is left.
    public mutating func settle() async { await stepped.settle() }
}
