/// A place in the bytes of a page, and what stands there, read as in "HTML Living Standard", 13.2.5, Tokenization.
struct MarkupCursor {
    let page: [UInt8]
    var position = 0

    private static let longestName = 60

    init(_ page: [UInt8]) { self.page = page }

    var isAtEnd: Bool { position >= page.count }

    /// The byte at an index; 0 behind the end.
    func unit(_ index: Int) -> UInt8 { index < page.count ? page[index] : 0 }

    func starts(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= page.count else { return false }
        return text.withUTF8Buffer { page[position...].starts(with: $0) }
    }

    /// Goes behind the next byte of this value, or to the end.
    mutating func skip(to end: UInt8) {
        position = page[min(position, page.count)...].firstIndex(of: end).map { $0 + 1 } ?? page.count
    }

    mutating func skipSpace() {
        while PageLine.isSpace(unit(position)) { position += 1 }
    }

    /// The text up to the next byte that ends it.
    mutating func text(until ends: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while position < page.count, !ends(page[position]) { position += 1 }
        return page[start..<position]
    }

    /// Whether a name or the digits of a number follow the `&` at a place.
    func beginsReference(at place: Int) -> Bool {
        guard unit(place + 1) == ASCII.numberSign else { return ASCII.isLetter(unit(place + 1)) }
        let isHexadecimal = unit(place + 2) | 0x20 == UInt8(ascii: "x")
        return Self.isDigit(unit(place + (isHexadecimal ? 3 : 2)), isHexadecimal: isHexadecimal)
    }
}

// MARK: Tags

extension MarkupCursor {
    /// The name of a tag in small letters, cut where no name of an element goes on.
    mutating func name() -> [UInt8] { text(until: Self.endsName).prefix(Self.longestName).map(Self.nameUnit) }

    /// Whether the closing tag of an element stands here.
    func closes(_ name: [UInt8]) -> Bool {
        guard page[position] == ASCII.less, unit(position + 1) == ASCII.slash, position + 2 + name.count <= page.count
        else { return false }
        return zip(page[(position + 2)...], name).allSatisfy { Self.nameUnit($0) == $1 }
    }

    mutating func attributeName() -> ArraySlice<UInt8> {
        let start = position
        position += 1
        _ = text { $0 == ASCII.equals || Self.endsName($0) }
        return page[start..<position]
    }

    /// Where the value of an attribute lies, without quotation marks.
    mutating func attributeValue() -> Range<Int> {
        var next = position
        while PageLine.isSpace(unit(next)) { next += 1 }
        guard unit(next) == ASCII.equals else { return position..<position }
        position = next + 1
        skipSpace()
        let quote = unit(position)
        guard quote == ASCII.quote || quote == ASCII.apostrophe else {
            return text { PageLine.isSpace($0) || $0 == ASCII.greater }.indices
        }
        let start = min(position + 1, page.count)
        let end = page[start...].firstIndex(of: quote) ?? page.count
        position = min(end + 1, page.count)
        return start..<end
    }

    /// A small letter for a capital, and a hyphen for what names of elements do not hold.
    static func nameUnit(_ unit: UInt8) -> UInt8 {
        switch unit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): unit | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): unit
        case UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "."): unit
        default: UInt8(ascii: "-")
        }
    }

    private static func endsName(_ unit: UInt8) -> Bool {
        PageLine.isSpace(unit) || unit == ASCII.slash || unit == ASCII.greater
    }

    private static func isDigit(_ unit: UInt8, isHexadecimal: Bool) -> Bool {
        ASCII.isDigit(unit) || isHexadecimal && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(unit | 0x20)
    }
}
