import ParallaxUnicode

/// Reads JSON from bytes, a comma too many forgiven.
struct JSONParser {
    private let bytes: [UInt8]
    private let mostValues: Int
    private var position = 0
    private var depth = 0
    private var count = 0

    init(_ bytes: [UInt8], mostValues: Int) {
        self.bytes = bytes
        self.mostValues = mostValues
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The one value that the text holds; `nil` when it is damaged.
    mutating func document() -> JSONValue? {
        guard let value = value() else { return nil }
        skipSpace()
        return position == bytes.count ? value : nil
    }

    private mutating func value() -> JSONValue? {
        skipSpace()
        count += 1
        guard position < bytes.count, count <= mostValues else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "{"): return nested { $0.object() }
        case ASCII.leftBracket: return nested { $0.array() }
        case ASCII.quote: return string().map { .string($0) }
        case UInt8(ascii: "t"): return literal("true", .bool(true))
        case UInt8(ascii: "f"): return literal("false", .bool(false))
        case UInt8(ascii: "n"): return literal("null", .null)
        default: return number()
        }
    }

    private mutating func nested(_ read: (inout JSONParser) -> JSONValue?) -> JSONValue? {
        guard depth < JSONValue.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        position += 1
        return read(&self)
    }

    private mutating func object() -> JSONValue? {
        var members: [String: JSONValue] = [:]
        while !take(UInt8(ascii: "}")) {
            guard position < bytes.count, bytes[position] == ASCII.quote, let key = string(), take(ASCII.colon),
                let value = value()
            else { return nil }
            members[key] = value
            guard take(UInt8(ascii: ",")) || isNext(UInt8(ascii: "}")) else { return nil }
        }
        return .object(members)
    }

    private mutating func array() -> JSONValue? {
        var elements: [JSONValue] = []
        while !take(ASCII.rightBracket) {
            guard let value = value() else { return nil }
            elements.append(value)
            guard take(UInt8(ascii: ",")) || isNext(ASCII.rightBracket) else { return nil }
        }
        return .array(elements)
    }

    /// The text between two quotation marks.
    private mutating func string() -> String? {
        position += 1
        var output: [UInt8] = []
        while true {
            let plain = plainEnd
            guard plain < bytes.count else { return nil }
            output += bytes[position..<plain]
            position = plain
            if bytes[plain] == ASCII.quote { break }
            guard escape(&output) else { return nil }
        }
        position += 1
        return Harmless.text(output).text
    }

    /// Where the text goes no further as it is written: the next quotation mark or backslash, or the end.
    private var plainEnd: Int {
        bytes.withUnsafeBufferPointer { bytes in
            var end = position
            while end < bytes.count, bytes[end] != ASCII.quote, bytes[end] != UInt8(ascii: "\\") { end += 1 }
            return end
        }
    }

    private mutating func escape(_ output: inout [UInt8]) -> Bool {
        guard position + 1 < bytes.count else { return false }
        position += 2
        switch bytes[position - 1] {
        case UInt8(ascii: "n"): output.append(ASCII.lineFeed)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): output.append(0x20)
        case UInt8(ascii: "u"): return unicodeEscape(&output)
        case let byte: output.append(byte)
        }
        return true
    }

    /// One code unit of UTF-16, or two that make one character; half a pair becomes U+FFFD.
    private mutating func unicodeEscape(_ output: inout [UInt8]) -> Bool {
        guard let first = codeUnit() else { return false }
        var units = [first]
        if UTF16.isLeadSurrogate(first), bytes[position...].starts(with: "\\u".utf8) {
            let place = position
            position += 2
            if let second = codeUnit(), UTF16.isTrailSurrogate(second) {
                units.append(second)
            } else {
                position = place
            }
        }
        output += String(decoding: units, as: UTF16.self).utf8
        return true
    }

    private mutating func codeUnit() -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        position += 4
        return digits.hasPrefix("+") || digits.hasPrefix("-") ? nil : UInt16(digits, radix: 16)
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
        let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        position += isThere ? word.utf8CodeUnitCount : 0
        return isThere ? value : nil
    }

    private mutating func number() -> JSONValue? {
        let start = position
        while position < bytes.count, ASCII.isDigit(bytes[position]) || "+-.eE".utf8.contains(bytes[position]) {
            position += 1
        }
        guard position > start else { return nil }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    /// Steps over a byte and the white space before and behind it.
    private mutating func take(_ byte: UInt8) -> Bool {
        guard isNext(byte) else { return false }
        position += 1
        skipSpace()
        return true
    }

    private mutating func isNext(_ byte: UInt8) -> Bool {
        skipSpace()
        return position < bytes.count && bytes[position] == byte
    }

    private mutating func skipSpace() {
        while position < bytes.count, ASCII.isSpace(bytes[position]) { position += 1 }
    }
}
