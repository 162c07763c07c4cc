import ParallaxCore

/// A number in words, written with digits: `thirty-four people` becomes `34 people`.
struct NumberInDigits {
    /// The number, and what stands behind it; `nil` where the text does not begin with one whole number in words.
    let text: String

    init?(_ written: String) {
        let words = written.split(separator: " ")
        guard !written.utf8.contains(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        for count in words.indices.reversed() {
            let number = words[...count].joined(separator: " ")
            guard let value = Self.value(of: number) else { continue }
            let rest = words[(count + 1)...].map(String.init)
            guard rest.allSatisfy({ Self.value(of: $0) == nil }) else { return nil }
            text = (["\(value)"] + rest).joined(separator: " ")
            return
        }
        return nil
    }

    /// Digits of larger numbers would be longer than their words.
    private static let largest = 99_999.0

    /// The value of a text that is a number and nothing else.
    private static func value(of text: String) -> Int? {
        let whole = TextRange(start: 0, end: text.utf8.count)
        guard let quantity = Quantity.scan(text, in: whole).first, quantity.range == whole, quantity.unit == .count,
            quantity.bound == .single, (0...largest).contains(quantity.value)
        else { return nil }
        return Int(exactly: quantity.value)
    }
}
