import ParallaxReader
import ParallaxScreen

/// The loop: wait, apply all that waits, paint once.
@MainActor
struct EventLoop<Services: ReaderServices> {
    /// Input units taken in one turn, so that a flood of them cannot keep the screen from being painted.
    private static var unitLimit: Int { 4096 }
    /// How long a sequence that has begun may stay silent; a paste over a slow line has gaps.
    private static var sequenceLimit: Duration { .milliseconds(500) }
    /// How long a frame waits for answers, so that opening an article paints once and not twice.
    private static var answerLimit: Duration { .milliseconds(8) }
    /// How long the very first frame waits for the first articles.
    private static var firstLimit: Duration { .milliseconds(30) }
    /// How long the size must have been steady before it is adopted, as dragging a window's corner changes it often.
    private static var resizeLimit: Duration { .milliseconds(40) }

    /// How long no key must have come for the reader to be at rest.
    private static var restLimit: Duration { .seconds(1) }
    /// How long his place may stay unkept while keys go on coming.
    private static var placeLimit: Duration { .seconds(5) }

    private var reader: Reader
    private let terminal: Terminal
    private let runner: EffectRunner<Services>
    private let gate: InputGate
    private var decoder = KeyDecoder()
    private var clicks = ClickCounter()
    private var end: SessionEnd?
    private var emptyReads = 0
    private var hasMoreInput = false
    private var needsPaint = true
    private var hasPainted = false
    private var lastRest = ContinuousClock.now
    private var repetition = Repetition()
    private var foresight: Foresight?
    private var backdrop: Backdrop

    /// - Parameter backdrop: What is known of the terminal's background.
    init(
        reader: Reader, terminal: Terminal, runner: EffectRunner<Services>, gate: InputGate, backdrop: Backdrop
    ) {
        self.reader = reader
        self.terminal = terminal
        self.runner = runner
        self.gate = gate
        self.backdrop = backdrop
    }

    /// Runs until the reader, a signal or the loss of the terminal ends it.
    ///
    /// - Parameter typedAhead: Bytes that came before curses was there to read them.
    mutating func run(in choice: ThemeChoice, typedAhead: [UInt8]) -> SessionEnd {
        apply(.themed(choice))
        apply(.resized(terminal.size))
        take(typedAhead)
        settle(for: Self.firstLimit)
        paint()
        while true {
            if let end { return leave(end) }
            foresee()
            turn(waiting: hasMoreInput ? .zero : decoder.isInside ? Self.sequenceLimit : restLimit)
            settle(for: Self.answerLimit)
            paint()
        }
    }

    /// Idle costs one wake-up after the last key, and then none.
    private var restLimit: Duration? { reader.hasMoved ? Self.restLimit : nil }

    /// Whatever ends the program, the place is kept.
    private mutating func leave(_ end: SessionEnd) -> SessionEnd {
        for effect in reader.update(.rested) where effect.isDecision { runner.start(effect) }
        return end
    }

    /// Waits and applies all that has come.
    private mutating func turn(waiting limit: Duration?) {
        let arrivals = gate.wait(limit)
        if arrivals.isLost { end = .terminalLost }
        for note in arrivals.notes { answer(note) }
        guard end == nil else { return }
        if arrivals.hasInput || hasMoreInput {
            readInput()
        } else if decoder.isInside, let event = decoder.finish() {
            take(event)
        }
        // Who leaves hears of refusals when everything is over.
        guard end == nil else { return }
        let letters = gate.mailbox.drain()
        for letter in letters { receive(letter) }
        let isQuiet = letters.isEmpty && !arrivals.hasInput && !hasMoreInput
        let isAtRest = isQuiet && limit == Self.restLimit
        if isAtRest || lastRest + Self.placeLimit < .now, reader.hasMoved { rest() }
    }

    /// Gives effects that have just been started a moment to answer; keys are taken meanwhile.
    private mutating func settle(for limit: Duration) {
        let deadline = ContinuousClock.now + limit
        while runner.isAwaiting, end == nil, !hasMoreInput {
            let rest = deadline - .now
            guard rest > .zero else { break }
            turn(waiting: rest)
        }
        runner.stopAwaiting()
    }

    private mutating func paint() {
        guard end == nil else { return }
        if needsPaint { terminal.paint(foresight.flatMap { $0.isPresent ? $0.canvas : nil } ?? reader.draw()) }
        (needsPaint, hasPainted) = (false, true)
        runner.startPutOff()
        // No frame waits for what comes behind it.
        runner.stopAwaiting()
    }
}

// MARK: Messages and effects

extension EventLoop {
    private mutating func apply(_ message: Message) {
        guard end == nil else { return }
        if case .readAhead = message {} else { needsPaint = true }
        for effect in effects(of: message) { perform(effect, after: message) }
    }

    private mutating func effects(of message: Message) -> [Effect] {
        if foresight?.message == message, let effects = foresight?.comeTrue(for: &reader) { return effects }
        foresight = nil
        return reader.update(message)
    }

    /// What is being repeated finds its frame ready when it comes again.
    private mutating func foresee() {
        if foresight?.isPresent == true { foresight = nil }
        guard foresight == nil, let message = repetition.message else { return }
        guard !hasMoreInput, !runner.isBusy, !gate.hasArrivals else { return }
        let next = Foresight(message, for: reader)
        terminal.stage(next.canvas)
        foresight = next
    }

    private mutating func perform(_ effect: Effect, after message: Message) {
        switch effect {
        case .quit: end = .quit
        case .demo: end = .demo
        case .suspend: suspend(wholeJob: true)
        case .repaint: repaint()
        case .copy(let text): terminal.copy(text)
        case .paint(let theme):
            terminal.adopt(theme)
            needsPaint = true
        // Only the first frame waits for all that there is to see.
        default:
            runner.start(
                effect, behindFrame: hasPainted ? effect.waitsForFrame(of: message) : effect.waitsForFrame)
        }
    }

    private mutating func receive(_ letter: Letter) {
        runner.received(letter)
        if let message = letter.message { apply(message) }
    }

    private mutating func repaint() {
        terminal.forget()
        needsPaint = true
    }
}

// MARK: Input

extension EventLoop {
    private mutating func readInput() {
        var count = 0
        while count < Self.unitLimit, end == nil, let unit = terminal.read() {
            count += 1
            if let event = decoder.decode(unit) { take(event) }
        }
        hasMoreInput = count == Self.unitLimit
        if !hasMoreInput, let event = decoder.pause() { take(event) }
        emptyReads = count == 0 ? emptyReads + 1 : 0
        if emptyReads > 3 { end = .terminalLost }
    }

    private mutating func take(_ bytes: [UInt8]) {
        for byte in bytes {
            if let event = decoder.decode(.byte(byte)) { take(event) }
        }
        if let event = decoder.pause() { take(event) }
    }

    private mutating func take(_ event: InputEvent) {
        switch event {
        case .key(let key): repeatable(.key(key))
        case .pasted(let text): apply(.pasted(text))
        case .mouse(let report): repeatable(.mouse(clicks.event(report, at: .now)))
        case .focused(true): if backdrop.isAskedFor { terminal.askForBackground() }
        // Who goes to another window may not come back to this one.
        case .focused(false): if reader.hasMoved { rest() }
        case .background(let background): if let theme = backdrop.theme(on: background) { apply(.suiting(theme)) }
        }
    }

    /// What takes long is not foreseen: the next key would wait for it.
    private mutating func repeatable(_ message: Message) {
        repetition.hear(message)
        let start = ContinuousClock.now
        apply(message)
        if .now - start > Self.answerLimit { repetition.end() }
    }

    private mutating func rest() {
        repetition.end()
        lastRest = .now
        apply(.rested)
    }
}

// MARK: Signals

extension EventLoop {
    private mutating func answer(_ note: SignalGuard.Note) {
        switch note {
        case .resized: resize()
        case .stop: suspend(wholeJob: false)
        case .resumed: resume()
        case .end(let signal): end = .signal(signal)
        }
    }

    /// Waits until the size is steady, then adopts it once.
    private mutating func resize() {
        let deadline = ContinuousClock.now + Self.resizeLimit * 10
        while .now < deadline, gate.waitForSignal(Self.resizeLimit) {
            for note in gate.signals.drain() where note != .resized { answer(note) }
            if end != nil { return }
        }
        adoptSize()
    }

    private mutating func adoptSize() {
        if let size = terminal.adoptSize() { apply(.resized(size)) }
        needsPaint = true
    }

    private mutating func suspend(wholeJob: Bool) {
        terminal.suspend()
        gate.signals.stop(wholeJob: wholeJob)
        resume()
        for note in gate.signals.drain() where note != .resumed { answer(note) }
    }

    private mutating func resume() {
        terminal.resume()
        adoptSize()
    }
}
