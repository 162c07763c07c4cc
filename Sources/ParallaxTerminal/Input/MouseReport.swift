/// One report of the pointer in the terminal's SGR form (xterm, "Extended coordinates", mode 1006).
struct MouseReport: Hashable, Sendable {
    /// What the pointer did.
    enum Action: Hashable, Sendable {
        case wheelUp, wheelDown, press, release, drag
    }

    let action: Action
    /// The column, 0 at the left.
    let x: Int
    /// The row, 0 at the top.
    let y: Int

    /// Reads `button;column;row` and the final byte, `M` or `m`.
    ///
    /// Only the wheel and the left button mean something; everything else is `nil`.
    init?(parameters: [UInt8], final: UInt8) {
        let numbers = parameters.split(separator: UInt8(ascii: ";")).map { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let row = numbers[2],
            let action = Self.action(code: code, isRelease: final == UInt8(ascii: "m")), column > 0, row > 0
        else { return nil }
        self.action = action
        self.x = column - 1
        self.y = row - 1
    }

    /// Bits: 0–1 button, 2–4 modifiers, 5 motion, 6 wheel, 7 further buttons.
    private static func action(code: Int, isRelease: Bool) -> Action? {
        let modifiers = 0b1_1100
        switch code & ~modifiers {
        case 64: return isRelease ? nil : .wheelUp
        case 65: return isRelease ? nil : .wheelDown
        case 32: return isRelease ? nil : .drag
        case 0: return isRelease ? .release : .press
        default: return nil
        }
    }
}
