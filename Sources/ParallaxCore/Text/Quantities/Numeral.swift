/// A number as it is written, and how precisely.
struct Numeral: Hashable, Sendable {
    /// The value.
    var value: Double
    /// The place of the last digit that is not a rounding zero: 1,000 for 14,000 and 0.1 for 5.1.
    var step: Double

    /// The number times a scale such as a million.
    func scaled(by factor: Double) -> Numeral { Numeral(value: value * factor, step: step * factor) }
}

extension Numeral {
    /// Reads digits with separators.
    ///
    /// Groups of three after a comma or, in twos and more, after a point are thousands; a comma before one or two
    /// digits is a decimal comma. A single point is decimal, as in English, unless `pointGroups` says otherwise.
    init?(digits: Substring, pointGroups: Bool = false) {
        let separators = digits.utf8.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        let parts = digits.split { $0 == "." || $0 == "," }
        guard let last = parts.last, parts.count == separators.count + 1,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C })
        else { return nil }
        let hasFraction = Self.hasFraction(separators, parts: parts, pointGroups: pointGroups)
        let whole = (hasFraction ? parts.dropLast() : parts[...]).joined()
        guard let value = Double(hasFraction ? whole + "." + last : whole), value.isFinite else { return nil }
        self.value = value
        step = hasFraction ? Self.power(-last.utf8.count) : Self.power(whole.reversed().prefix { $0 == "0" }.count)
    }

    private static func hasFraction(_ separators: [UInt8], parts: [Substring], pointGroups: Bool) -> Bool {
        guard let last = separators.last, let fraction = parts.last else { return false }
        let isMixed = separators.contains { $0 != last }
        if isMixed { return true }
        if separators.count > 1 { return false }
        if last == UInt8(ascii: ",") { return fraction.utf8.count < 3 }
        return !(pointGroups && fraction.utf8.count == 3)
    }

    private static func power(_ exponent: Int) -> Double {
        (0..<min(abs(exponent), 300)).reduce(1.0) { result, _ in exponent < 0 ? result / 10 : result * 10 }
    }
}
