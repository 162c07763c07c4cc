/// A control sequence (ECMA-48) that a terminal answered with: `ESC [`, numbers, a letter.
struct ControlSequence: Hashable {
    let numbers: [Int]
    let final: Character

    /// The sequences among bytes; what is none is passed over.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    static func sequences(in bytes: [UInt8]) -> [ControlSequence] {
        bytes.split(separator: 0x1B).compactMap { part in
            guard part.first == UInt8(ascii: "["), let end = part.firstIndex(where: isFinal) else { return nil }
            let numbers = part[..<end].split { !(0x30...0x39).contains($0) }.map(number)
            return ControlSequence(numbers: numbers, final: Character(UnicodeScalar(part[end])))
        }
    }

    private static func isFinal(_ byte: UInt8) -> Bool { (0x40...0x7E).contains(byte) && byte != UInt8(ascii: "[") }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
