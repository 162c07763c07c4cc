/// Reads the number that begins at a word: digits, number words, scales and fractions.
struct NumeralReader {
    /// A number and where its words end.
    struct Reading {
        var numeral: Numeral
        var end: Int
        /// Whether it is a name or an order rather than an amount.
        var unit: QuantityUnit?
    }

    let words: WordCursor

    func numeral(at index: Int) -> Reading? {
        guard let core = words.kind(index) == .number ? digits(at: index) : spelled(at: index) else { return nil }
        return core.unit == nil ? scaled(fractioned(core)) : core
    }

    private func digits(at index: Int) -> Reading? {
        guard let numeral = Numeral(digits: words.written(index)) else { return nil }
        var reading = Reading(numeral: numeral, end: index + 1)
        if isPartOfName(index) { reading.unit = .label }
        if words.isAttached(index + 1), let suffix = words.key(index + 1) {
            if NumberWord.isOrdinal(suffix) {
                reading.unit = .ordinal
                reading.end = index + 2
            } else if isForeignSuffix(suffix, at: index + 1) {
                reading.unit = .label
            }
        }
        return reading
    }

    /// `X2`, `TMA-2`, `No. 11`.
    private func isPartOfName(_ index: Int) -> Bool {
        if words.isAttached(index), words.kind(index - 1) == .word { return !isCurrencyCode(index - 1) }
        if words.isAttached(index), words.key(index - 1) == "/" { return true }
        if words.isAttached(index), words.key(index - 1) == "-", words.isAttached(index - 1) {
            return words.kind(index - 2) == .word && NumberWord.small(words.key(index - 2) ?? "") == nil
        }
        return words.key(index - 1) == "." && words.key(index - 2) == "no"
    }

    private func isCurrencyCode(_ index: Int) -> Bool {
        ["us", "a", "c", "nz", "r"].contains(words.key(index) ?? "")
    }

    /// `11i`, `2800+`, `1980s`.
    private func isForeignSuffix(_ suffix: String, at index: Int) -> Bool {
        guard words.kind(index) == .word else { return suffix == "+" || suffix == "/" && !isHalf(at: index - 1) }
        return NumberWord.scale(suffix) == nil && UnitWord.named(suffix) == nil
    }

    private func spelled(at index: Int) -> Reading? {
        guard let key = words.key(index), words.kind(index) == .word else { return nil }
        if key == "a" || key == "half", let reading = indefinite(at: index) { return reading }
        guard let value = NumberWord.small(key) else { return nil }
        if value == 1, !isCounted(after: index + 1) { return nil }
        var reading = Reading(numeral: Numeral(value: Double(value), step: 1), end: index + 1)
        let next = words.key(index + 1) == "-" ? index + 2 : index + 1
        if value >= 20, let unit = NumberWord.small(words.key(next) ?? ""), (1...9).contains(unit) {
            reading = Reading(numeral: Numeral(value: Double(value + unit), step: 1), end: next + 1)
        }
        if let suffix = words.key(reading.end), words.key(reading.end - 1) == "-", NumberWord.isOrdinal(suffix) {
            return nil
        }
        return reading
    }

    /// Whether `one` is an amount: a scale or a unit follows.
    private func isCounted(after index: Int) -> Bool {
        guard let key = words.key(words.key(index) == "-" ? index + 1 : index) else { return false }
        return NumberWord.scale(key) != nil || UnitWord.named(key) != nil
    }

    /// `a million`, `half a dozen`.
    private func indefinite(at index: Int) -> Reading? {
        let isHalf = words.key(index) == "half"
        let scaleIndex = isHalf && words.key(index + 1) == "a" ? index + 2 : index + 1
        guard let key = words.key(scaleIndex), key.utf8.count > 3, let scale = NumberWord.scale(key) else { return nil }
        let value = isHalf ? scale / 2 : scale
        return Reading(numeral: Numeral(value: value, step: value), end: scaleIndex + 1)
    }

    /// Adds `½`, `1/2` as in `2 1/2`, and reads `21/2` as two and a half.
    private func fractioned(_ reading: Reading) -> Reading {
        var reading = reading
        if let fraction = Self.fractions[words.key(reading.end) ?? ""] {
            reading.numeral = Numeral(value: reading.numeral.value + fraction, step: fraction)
            reading.end += 1
        } else if isHalf(at: reading.end), words.key(reading.end) == "1" {
            reading.numeral = Numeral(value: reading.numeral.value + 0.5, step: 0.5)
            reading.end += 3
        } else if isHalf(at: reading.end - 1), reading.numeral.value > 10 {
            reading.numeral = Numeral(value: (reading.numeral.value / 10).rounded(.down) + 0.5, step: 0.5)
            reading.end += 2
        }
        return reading
    }

    private static let fractions = ["½": 0.5, "¼": 0.25, "¾": 0.75]

    private func isHalf(at index: Int) -> Bool {
        words.key(index)?.hasSuffix("1") == true && words.key(index + 1) == "/" && words.key(index + 2) == "2"
            && words.isAttached(index + 1) && words.isAttached(index + 2)
    }

    private func scaled(_ reading: Reading) -> Reading {
        var reading = reading
        while let (scale, end) = scale(at: reading.end) {
            reading.numeral = reading.numeral.scaled(by: scale)
            reading.end = end
            reading = withRest(reading, below: scale)
        }
        return reading
    }

    private func scale(at index: Int) -> (Double, Int)? {
        let place = words.key(index) == "-" ? index + 1 : index
        guard let key = words.key(place), words.kind(place) == .word, let scale = NumberWord.scale(key) else {
            return nil
        }
        if key.utf8.count == 1, !words.isAttached(place) || !isMillions(key, after: place + 1) { return nil }
        return (scale, place + 1)
    }

    /// Whether `m` and `k` mean millions and thousands, not metres or a name: money, or something counted follows.
    private func isMillions(_ key: String, after index: Int) -> Bool {
        let sign = words.key(index - 3) ?? ""
        return UnitReader.signs.contains(sign) || isCurrencyCode(index - 3)
            || (words.kind(index) == .word && !words.isStopWord(index))
    }

    /// `fifty` in `three hundred and fifty`.
    private func withRest(_ reading: Reading, below scale: Double) -> Reading {
        let place = words.key(reading.end) == "and" ? reading.end + 1 : reading.end
        guard scale >= 100, words.kind(place) == .word, words.kind(reading.end - 1) == .word,
            let rest = spelled(at: place), rest.numeral.value < scale, words.key(place) != "a"
        else { return reading }
        let numeral = Numeral(value: reading.numeral.value + rest.numeral.value, step: rest.numeral.step)
        return Reading(numeral: numeral, end: rest.end)
    }
}
