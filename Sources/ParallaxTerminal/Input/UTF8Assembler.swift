/// Puts the bytes of one character together; whatever is not UTF-8 vanishes.
struct UTF8Assembler {
    private var bytes: [UInt8] = []
    private var missing = 0

    /// Takes a byte ≥ 0x80; the character it completes, if it does.
    mutating func add(_ byte: UInt8) -> Character? {
        if byte & 0b1100_0000 != 0b1000_0000 {
            start(byte)
            return nil
        }
        guard missing > 0 else { return nil }
        bytes.append(byte)
        missing -= 1
        return missing == 0 ? finished() : nil
    }

    /// Forgets an incomplete character.
    mutating func reset() {
        bytes = []
        missing = 0
    }

    private mutating func start(_ byte: UInt8) {
        bytes = [byte]
        missing =
            switch byte {
            case 0xC2...0xDF: 1
            case 0xE0...0xEF: 2
            case 0xF0...0xF4: 3
            default: 0
            }
    }

    private mutating func finished() -> Character? {
        defer { reset() }
        return String(validating: bytes, as: UTF8.self)?.first
    }
}
