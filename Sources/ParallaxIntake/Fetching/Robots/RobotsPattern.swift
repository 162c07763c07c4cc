/// A pattern of paths in a `robots.txt`: `*` stands for anything, `$` at the end for the end (RFC 9309, section 2.2.3).
struct RobotsPattern: Hashable, Sendable {
    /// The text between the stars.
    private let pieces: [[UInt8]]
    private let isWhole: Bool
    /// How many bytes it has, by which the more particular of two is told.
    let length: Int

    init(_ text: String) {
        isWhole = text.hasSuffix("$")
        let bytes = Self.canonical(isWhole ? text.dropLast().utf8 : text[...].utf8)
        length = bytes.count + (isWhole ? 1 : 0)
        pieces = bytes.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Whether a canonical path fits.
    ///
    /// - Complexity: O(*n* · *m*) in the lengths of path and pattern: each piece is looked for behind the one before.
    func fits(_ path: [UInt8]) -> Bool {
        guard let first = pieces.first, path.starts(with: first) else { return false }
        if pieces.count == 1 { return !isWhole || path.count == first.count }
        var rest = path[first.count...]
        for piece in pieces.dropFirst().dropLast(isWhole ? 1 : 0) where !piece.isEmpty {
            guard let found = rest.firstRange(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        guard isWhole, let last = pieces.last else { return true }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }

    /// A path in the one form in which paths are compared: `%` and two digits for what is no letter, digit or mark, and
    /// for nothing else (RFC 9309, section 2.2.2).
    static func canonical(_ path: some Sequence<UInt8>) -> [UInt8] {
        let bytes = Array(path)
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == percent, let byte = escaped(bytes, at: index) {
                output += isPlain(byte) ? [byte] : encoded(byte)
                index += 3
            } else {
                output += bytes[index] > 0x20 && bytes[index] < 0x7F ? [bytes[index]] : encoded(bytes[index])
                index += 1
            }
        }
        return output
    }

    private static let percent = UInt8(ascii: "%")

    /// Letters, digits and `-._~`, which mean the same escaped or not (RFC 3986, section 2.3).
    private static func isPlain(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~".utf8.contains(byte)
    }

    private static func encoded(_ byte: UInt8) -> [UInt8] {
        Array(((byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)).utf8)
    }

    private static func escaped(_ bytes: [UInt8], at index: Int) -> UInt8? {
        guard index + 2 < bytes.count else { return nil }
        return UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
    }
}
