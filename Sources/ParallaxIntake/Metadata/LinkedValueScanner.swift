/// Reads one JSON value (RFC 8259), and forgives raw control characters in strings and commas at the end of lists.
struct LinkedValueScanner {
    /// Most arrays and objects inside one another.
    private static let depth = 64

    private let units: ArraySlice<UInt8>
    private var position: Int
    private var open = 0

    /// The value that the units begin with; `nil` when they do not begin with one.
    ///
    /// - Complexity: O(*n*) in the number of units.
    static func value(of units: ArraySlice<UInt8>) -> LinkedValue? {
        var scanner = LinkedValueScanner(units)
        return scanner.value()
    }

    private init(_ units: ArraySlice<UInt8>) {
        self.units = units
        position = units.startIndex
    }

    private var unit: UInt8 { position < units.endIndex ? units[position] : 0 }

    private mutating func skipSpace() { while PageLine.isSpace(unit) { position += 1 } }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < units.endIndex, unit == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() -> LinkedValue? {
        skipSpace()
        switch unit {
        case UInt8(ascii: "{"): return nested { $0.object() }
        case UInt8(ascii: "["): return nested { $0.array() }
        case UInt8(ascii: "\""): return string().map(LinkedValue.string)
        default: return other()
        }
    }

    private mutating func nested(_ read: (inout LinkedValueScanner) -> LinkedValue?) -> LinkedValue? {
        guard open < Self.depth else { return nil }
        open += 1
        defer { open -= 1 }
        position += 1
        return read(&self)
    }

    private mutating func object() -> LinkedValue? {
        var members: [String: LinkedValue] = [:]
        while !take("}") {
            skipSpace()
            guard let key = string(), take(":"), let value = value() else { return nil }
            members[key] = value
            guard take(",") || unit == UInt8(ascii: "}") else { return nil }
        }
        return .object(members)
    }

    private mutating func array() -> LinkedValue? {
        var elements: [LinkedValue] = []
        while !take("]") {
            guard let value = value() else { return nil }
            elements.append(value)
            guard take(",") || unit == UInt8(ascii: "]") else { return nil }
        }
        return .array(elements)
    }

    private mutating func other() -> LinkedValue? {
        let start = position
        while position < units.endIndex, unit > 0x20, !Self.ends.contains(unit) { position += 1 }
        return position > start ? .other : nil
    }

    private mutating func string() -> String? {
        guard unit == UInt8(ascii: "\"") else { return nil }
        position += 1
        var text: [UInt8] = []
        while position < units.endIndex, unit != UInt8(ascii: "\"") {
            if unit == UInt8(ascii: "\\") {
                position += 1
                text += escaped()
            } else {
                text.append(unit)
                position += 1
            }
        }
        position += 1
        return position <= units.endIndex ? String(decoding: text, as: UTF8.self) : nil
    }

    private mutating func escaped() -> [UInt8] {
        let mark = unit
        position += 1
        switch mark {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            return [UInt8(ascii: " ")]
        case UInt8(ascii: "u"): return Array(String(scalar()).utf8)
        default: return [mark]
        }
    }

    private mutating func scalar() -> Character {
        let high = hexadecimal()
        guard (0xD800...0xDBFF).contains(high), unit == UInt8(ascii: "\\"), position + 1 < units.endIndex,
            units[position + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(high).map(Character.init) ?? "\u{FFFD}" }
        position += 2
        let low = hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)).map(Character.init) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32 {
        let digits = units[position..<min(position + 4, units.endIndex)]
        position += digits.count
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
    }

    private static let ends = Array(",]}:\"".utf8)
}
