import CNcurses

/// How curses reads keys for us.
@MainActor
enum KeySource {
    /// Makes curses decode what it knows, and hand on the rest as it comes, without waiting.
    static func setUp(_ input: UnsafeMutablePointer<WINDOW>, _ environment: Environment) {
        raw()
        noecho()
        if environment["ESCDELAY"] == nil { set_escdelay(25) }
        keypad(input, true)
        nodelay(input, true)
        meta(input, true)
        for index in KeyCode.defined.indices {
            define_key(KeyCode.defined[index].sequence, KeyCode.number(at: index))
        }
    }

    /// The next unit that waits; `nil` when none does.
    static func read(_ input: UnsafeMutablePointer<WINDOW>) -> InputUnit? {
        let unit = wgetch(input)
        switch unit {
        case ERR: return nil
        case 0...255: return .byte(UInt8(unit))
        default: return .code(unit)
        }
    }
}
