import CNcurses
import ParallaxScreen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The one owner of curses, which keeps global state and belongs to the main thread.
@MainActor
final class Terminal {
    let modes: TerminalModes
    let output: Int32
    private let isInsideTmux: Bool
    private let screen: OpaquePointer
    private let input: UnsafeMutablePointer<WINDOW>
    private let depth: ColorDepth
    private var packer: CellPacker
    private let capture: FrameCapture
    private var shown: Canvas?
    /// What curses takes to be shown.
    private var staged: Canvas?
    /// What leads from what is shown to what is staged.
    private var ready: [UInt8] = []

    /// Starts curses.
    ///
    /// - Parameter name: The terminal description to use.
    /// - Throws: `TerminalProblem` when curses cannot use it.
    init(entry name: String, environment: Environment, theme: Theme, options: SessionOptions) throws(TerminalProblem) {
        let repertoire = CharacterRepertoire.adopt(environment)
        capture = try FrameCapture(of: options.output)
        guard let screen = px_newterm(name, options.input, capture.curses), let pad = newpad(1, 1) else {
            capture.end()
            throw .unknown(name)
        }
        self.screen = screen
        self.input = pad
        output = options.output
        isInsideTmux = environment["TMUX"] != nil
        modes = TerminalModes(terminal: name)
        Self.setUpScreen()
        depth = ColorDepth(colors: Int(px_colors()), environment: environment)
        packer = CellPacker(repertoire: repertoire, styles: StyleTable(theme: theme, depth: depth))
        KeySource.setUp(pad, environment)
        _ = adoptSize()
        send(modes.on)
    }

    /// The size of the screen.
    var size: Size { Size(columns: Int(px_columns()), rows: Int(px_rows())) }

    /// Gives the terminal back.
    func close() {
        send(modes.off)
        endwin()
        delwin(input)
        delscreen(screen)
        capture.end()
    }

    private static func setUpScreen() {
        nonl()
        curs_set(0)
        typeahead(-1)
        set_tabsize(1)
        leaveok(px_stdscr(), true)
        // Scrolled text is moved by the terminal: some hundred bytes a line instead of a screen.
        idlok(px_stdscr(), true)
        guard has_colors() else { return }
        start_color()
        use_default_colors()
    }

    private func send(_ text: String) { send(Array(text.utf8)) }

    private func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR || errno == EAGAIN && waitForRoom() else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Waits until the terminal takes more, where who started the program wants no writing to wait.
    private func waitForRoom() -> Bool {
        var room = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        return poll(&room, 1, -1) > 0 || errno == EINTR
    }
}

// MARK: Input

extension Terminal {
    /// The next unit that waits; `nil` when none does.
    func read() -> InputUnit? { KeySource.read(input) }
}

// MARK: Questions

extension Terminal {
    /// Asks what the terminal writes on; the answer comes as input.
    func askForBackground() {
        if modes.isModern { send(BackgroundQuery.background) }
    }
}

// MARK: Painting

extension Terminal {
    /// Shows a canvas: what changed since the last one, as one frame.
    func paint(_ canvas: Canvas) {
        guard canvas != shown else { return }
        stage(canvas)
        send(Array(modes.frameStart.utf8) + ready + Array(modes.frameEnd.utf8))
        ready = []
        shown = canvas
    }

    /// Makes a canvas ready that may be painted next, so that painting it is one writing.
    func stage(_ canvas: Canvas) {
        guard canvas != staged else { return }
        hand(canvas)
        let frame = capture.bytes { doupdate() }
        ready += modes.isModern ? FrameCompaction.compacted(frame) : frame
    }

    /// Gives curses a canvas; what of it differs from what is shown, it finds by itself.
    private func hand(_ canvas: Canvas) {
        for change in canvas.changes(since: staged) { put(canvas.cells(of: change), at: change) }
        wnoutrefresh(px_stdscr())
        staged = canvas
    }

    /// Paints with another theme from the next canvas on.
    func adopt(_ theme: Theme) {
        packer.adopt(StyleTable(theme: theme, depth: depth))
        forget()
    }

    /// Puts text on the clipboard of the one who looks at the terminal.
    func copy(_ text: String) {
        send(ClipboardSequence(text, modes: modes, isInsideTmux: isInsideTmux).text)
    }

    /// Forgets what the terminal shows: the next paint sends everything.
    func forget() {
        (shown, staged, ready) = (nil, nil, [])
        px_repaint_all()
    }

    private func put(_ cells: ArraySlice<Cell>, at change: Canvas.Change) {
        let packed = packer.pack(cells)
        mvwadd_wchnstr(px_stdscr(), Int32(change.y), Int32(change.columns.lowerBound), packed, Int32(packed.count))
    }
}

// MARK: Changes from outside

extension Terminal {
    /// Asks for the size anew; `nil` when it has not changed.
    func adoptSize() -> Size? {
        var (rows, columns): (Int32, Int32) = (0, 0)
        guard px_window_size(output, &rows, &columns) == 1, is_term_resized(rows, columns) else { return nil }
        resizeterm(rows, columns)
        flushPushedKeys()
        (shown, staged, ready) = (nil, nil, [])
        return size
    }

    /// Gives the terminal back for a while; ``resume()`` takes it again and shows what was shown.
    func suspend() {
        send(modes.off)
        endwin()
    }

    /// Takes the terminal again.
    func resume() {
        // What was staged has not come yet.
        if let shown { hand(shown) }
        reset_prog_mode()
        forget()
        doupdate()
        send(modes.on)
    }

    /// `resizeterm` pushes a key that says so; we know already.
    private func flushPushedKeys() {
        while wgetch(input) == KEY_RESIZE {}
    }
}
