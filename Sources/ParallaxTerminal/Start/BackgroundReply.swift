/// Reads what a terminal answers to ``BackgroundQuery``, and tells it from keys typed meanwhile.
struct BackgroundReply {
    private enum State: Hashable {
        case ground, escape, text, textEscape, control
    }

    /// What the terminal said of its background.
    private(set) var background: TerminalBackground
    /// Whether the last answer is in.
    private(set) var isComplete = false
    /// What the terminal says it is, by the numbers of DA1; empty while it has not said.
    private(set) var attributes: [Int] = []
    /// The bytes that belong to no answer.
    private(set) var typedAhead: [UInt8] = []

    private var state = State.ground
    private var collected: [UInt8] = []

    /// Creates a reply with what is known before.
    init(_ background: TerminalBackground = .unknown) {
        self.background = background
    }

    /// Takes the next bytes of the input.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    private mutating func add(_ byte: UInt8) {
        collected.append(byte)
        switch (state, byte) {
        case (.ground, 0x1B): state = .escape
        case (.escape, UInt8(ascii: "]")): state = .text
        case (.escape, UInt8(ascii: "[")): state = .control
        case (.text, 0x07), (.textEscape, UInt8(ascii: "\\")): endText()
        case (.text, 0x1B): state = .textEscape
        case (.text, _), (.textEscape, _): state = .text
        case (.control, 0x40...0x7E): endControl(byte)
        case (.control, _): break
        case (.ground, _), (.escape, _): keep()
        }
    }

    private mutating func endText() {
        let text = String(decoding: collected.dropFirst(2).prefix { $0 >= 0x20 }, as: UTF8.self)
        if text.hasPrefix("11;") { background = TerminalBackground(report: text.dropFirst(3)) }
        forget()
    }

    /// The terminal names itself with `ESC [ ? … c`; any other sequence is a key.
    private mutating func endControl(_ final: UInt8) {
        guard final == UInt8(ascii: "c") else { return keep() }
        isComplete = true
        attributes = String(decoding: collected.dropFirst(2).dropLast(), as: UTF8.self)
            .split { !$0.isNumber }.compactMap { Int($0) }
        forget()
    }

    private mutating func keep() {
        typedAhead += collected
        forget()
    }

    private mutating func forget() {
        collected = []
        state = .ground
    }
}
