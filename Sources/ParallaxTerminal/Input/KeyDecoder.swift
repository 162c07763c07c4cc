import ParallaxReader

/// Turns what curses hands over into keys, pastes and pointer reports.
///
/// Curses recognises the sequences it knows and waits for their bytes. What it does not know arrives byte by byte,
/// so the decoder reads the shape of escape sequences (ECMA-48) itself and swallows those that mean nothing.
struct KeyDecoder {
    private enum State: Hashable {
        case ground
        case escape
        case control(prefix: UInt8, parameters: [UInt8])
        case singleShift
        case text(prefix: UInt8, content: [UInt8])
        case paste
    }

    /// Bytes of one control sequence that are kept; no sequence we read is longer.
    private static let parameterLimit = 64
    /// Bytes of one paste that are kept: more than any search or command can use.
    static let pasteLimit = 65_536

    private var state = State.ground
    private var characters = UTF8Assembler()
    private var pasted: [UInt8] = []

    /// Whether a sequence has begun and not ended, so that ``finish()`` is due when nothing follows soon.
    var isInside: Bool { state != .ground }

    /// Takes the next unit; what it completes.
    mutating func decode(_ unit: InputUnit) -> InputEvent? {
        switch unit {
        case .code(let number): decode(code: number)
        case .byte(let byte): decode(byte)
        }
    }

    /// No input waits at the moment: a lone Escape is the key, for curses has waited for what could follow it.
    mutating func pause() -> InputEvent? {
        characters.reset()
        switch state {
        case .escape: return leave(with: .key(.escape))
        case .singleShift: return leave(with: .key(.alt("O")))
        case .control(let prefix, let parameters) where parameters.isEmpty && prefix == 0:
            return leave(with: .key(.alt("[")))
        case .text(let prefix, let content) where content.isEmpty:
            return leave(with: .key(.alt(String(UnicodeScalar(prefix)))))
        default: return nil
        }
    }

    /// Nothing followed for so long that nothing will: ends whatever has begun.
    mutating func finish() -> InputEvent? {
        if let event = pause() { return event }
        return state == .paste ? endPaste() : leave(with: nil)
    }

    private mutating func leave(with event: InputEvent?) -> InputEvent? {
        state = .ground
        return event
    }
}

// MARK: Sequences curses knows

extension KeyDecoder {
    private mutating func decode(code: Int32) -> InputEvent? {
        let meaning = KeyCode(number: code)
        if state == .paste { return meaning == .pasteEnd ? endPaste() : nil }
        switch meaning {
        case .key(let key): return leave(with: .key(key))
        case .focused(let hasFocus): return leave(with: .focused(hasFocus))
        case .pasteStart: state = .paste
        case .mouse: state = .control(prefix: UInt8(ascii: "<"), parameters: [])
        case .pasteEnd, nil: state = .ground
        }
        return nil
    }

    private mutating func endPaste() -> InputEvent? {
        defer { pasted = [] }
        return leave(with: .pasted(String(decoding: pasted, as: UTF8.self)))
    }
}

// MARK: Bytes

extension KeyDecoder {
    private mutating func decode(_ byte: UInt8) -> InputEvent? {
        switch state {
        case .ground: return plain(byte)
        case .escape: return afterEscape(byte)
        case .singleShift: return leave(with: nil)
        case .control(let prefix, let parameters): return control(byte, prefix: prefix, parameters: parameters)
        case .text(let prefix, let content): return text(byte, prefix: prefix, content: content)
        case .paste:
            if pasted.count < Self.pasteLimit { pasted.append(byte) }
            return nil
        }
    }

    private mutating func plain(_ byte: UInt8) -> InputEvent? {
        if byte >= 0x80 { return characters.add(byte).map { .key(.character(String($0))) } }
        characters.reset()
        if byte == 0x1B { state = .escape }
        return Self.key(byte).map(InputEvent.key)
    }

    private mutating func afterEscape(_ byte: UInt8) -> InputEvent? {
        switch byte {
        case UInt8(ascii: "["): state = .control(prefix: 0, parameters: [])
        case UInt8(ascii: "O"): state = .singleShift
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            state = .text(prefix: byte, content: [])
        case 0x1B: return .key(.escape)
        case 0x20...0x7E: return leave(with: .key(.alt(String(UnicodeScalar(byte)))))
        default: return leave(with: nil)
        }
        return nil
    }

    private mutating func control(_ byte: UInt8, prefix: UInt8, parameters: [UInt8]) -> InputEvent? {
        switch byte {
        case UInt8(ascii: "<")...UInt8(ascii: "?") where parameters.isEmpty && prefix == 0:
            state = .control(prefix: byte, parameters: [])
        case 0x20...0x3F:
            guard parameters.count < Self.parameterLimit else { return nil }
            state = .control(prefix: prefix, parameters: parameters + [byte])
        case 0x40...0x7E:
            return leave(with: Self.event(prefix: prefix, parameters: parameters, final: byte))
        case 0x1B: state = .escape
        default: state = .ground
        }
        return nil
    }

    private static func event(prefix: UInt8, parameters: [UInt8], final: UInt8) -> InputEvent? {
        if prefix == 0, parameters.isEmpty, final == UInt8(ascii: "I") || final == UInt8(ascii: "O") {
            return .focused(final == UInt8(ascii: "I"))
        }
        guard prefix == UInt8(ascii: "<"), final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
        return MouseReport(parameters: parameters, final: final).map(InputEvent.mouse)
    }

    /// Inside a string that answers a query: it ends with BEL or ESC \.
    private mutating func text(_ byte: UInt8, prefix: UInt8, content: [UInt8]) -> InputEvent? {
        if byte == 0x07 || (content.last == 0x1B && byte == UInt8(ascii: "\\")) {
            return leave(with: prefix == UInt8(ascii: "]") ? Self.background(content) : nil)
        }
        // A longer one is none that was asked for; its last byte is kept, for it may be the first of the end.
        state = .text(prefix: prefix, content: content.count < Self.parameterLimit ? content + [byte] : [0, byte])
        return nil
    }

    /// What a report of the background (OSC 11) says.
    private static func background(_ content: [UInt8]) -> InputEvent? {
        let text = String(decoding: content.prefix { $0 >= 0x20 }, as: UTF8.self)
        return text.hasPrefix("11;") ? .background(TerminalBackground(report: text.dropFirst(3))) : nil
    }

    private static func key(_ byte: UInt8) -> Key? {
        switch byte {
        case 9: .tab
        case 10, 13: .enter
        case 8, 127: .backspace
        case 1...26: .control(String(UnicodeScalar(byte + 0x60)))
        case 0x20...0x7E: .character(String(UnicodeScalar(byte)))
        default: nil
        }
    }
}
