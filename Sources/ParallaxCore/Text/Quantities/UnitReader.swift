/// Finds what a number measures from the words around it.
struct UnitReader {
    /// The unit, and the words of number and unit together.
    struct Reading {
        let unit: QuantityUnit
        let factor: Double
        let words: Range<Int>
    }

    static let signs: Set<String> = ["$", "£", "€", "¥", "₽", "₴", "₹"]
    private static let yearCues: Set<String> = [
        "in", "since", "by", "until", "till", "of", "from", "to", "early", "late", "mid", "before", "after", "during",
        "fiscal",
        "the", "a", "and", "for", "between", "year", "through",
    ]

    let words: WordCursor

    func unit(of read: NumeralReader.Reading, at index: Int) -> Reading {
        if let unit = read.unit { return Reading(unit: unit, factor: 1, words: index..<read.end) }
        if let sign = currency(before: index) {
            return Reading(unit: .currency(sign.name), factor: 1, words: sign.start..<read.end)
        }
        if let unit = unit(after: read.end, from: index) { return unit }
        return Reading(unit: bareUnit(of: read, at: index), factor: 1, words: index..<read.end)
    }

    /// `$`, `US$`, `$US`, `A$`, `R`: American dollars are the plain ones.
    private func currency(before index: Int) -> (name: String, start: Int)? {
        guard let key = words.key(index - 1) else { return nil }
        if Self.signs.contains(key) {
            guard words.isAttached(index - 1), let code = words.key(index - 2), ["us", "a", "c", "nz"].contains(code)
            else { return (key, index - 1) }
            return (code == "us" ? key : code + key, index - 2)
        }
        guard words.isAttached(index) else { return nil }
        if words.isAttached(index - 1), let sign = words.key(index - 2), Self.signs.contains(sign) {
            return (key == "us" ? sign : key + sign, index - 2)
        }
        return key == "r" ? ("R", index - 1) : nil
    }

    private func unit(after end: Int, from index: Int) -> Reading? {
        let place = words.key(end) == "-" ? end + 1 : end
        guard let key = words.key(place) else { return nil }
        if key == "per", words.key(place + 1) == "cent" {
            return Reading(unit: .percent, factor: 1, words: index..<place + 2)
        }
        if key == "square", let side = UnitWord.named(words.key(place + 1) ?? ""), side.unit == .length {
            return Reading(unit: .area, factor: side.factor * side.factor, words: index..<place + 2)
        }
        guard let word = UnitWord.named(key) else { return nil }
        if word.unit == .duration, isAge(after: place) {
            return Reading(unit: .age, factor: 1, words: index..<end)
        }
        return Reading(unit: word.unit, factor: word.factor, words: index..<place + 1)
    }

    /// `-year-old`, `years old`.
    private func isAge(after place: Int) -> Bool {
        words.key(place + 1) == "old" || (words.key(place + 1) == "-" && words.key(place + 2) == "old")
    }

    private func bareUnit(of read: NumeralReader.Reading, at index: Int) -> QuantityUnit {
        if isYear(read, at: index) { return .year }
        if words.key(index - 1) == "aged" || isAppositionAge(read, at: index) { return .age }
        return isOdds(read) || isLabel(at: index, end: read.end) ? .label : .count
    }

    private func isYear(_ read: NumeralReader.Reading, at index: Int) -> Bool {
        guard words.kind(index) == .number, words.range(index).count == 4, read.end == index + 1,
            read.numeral.value >= 1_000, read.numeral.value == read.numeral.value.rounded()
        else { return false }
        let isFollowed = words.kind(read.end) == .word && !words.isStopWord(read.end)
        let hasCue = Self.yearCues.contains(words.key(index - 1) ?? "")
        return (1_500...2_100).contains(read.numeral.value) ? !isFollowed || hasCue : !isFollowed && hasCue
    }

    /// `Reyl, 35,`.
    private func isAppositionAge(_ read: NumeralReader.Reading, at index: Int) -> Bool {
        words.key(index - 1) == "," && words.isCapitalised(index - 2) && [",", "."].contains(words.key(read.end) ?? "")
            && read.numeral.value < 120 && words.kind(index) == .number
    }

    /// `one in three`, `two-in-three`: the first number alone is no amount.
    private func isOdds(_ read: NumeralReader.Reading) -> Bool {
        let place = words.key(read.end) == "-" ? read.end + 1 : read.end
        guard words.key(place) == "in" else { return false }
        let next = words.key(place + 1) == "-" ? place + 2 : place + 1
        guard let whole = NumeralReader(words: words).numeral(at: next), whole.unit == nil else { return false }
        return read.numeral.value < whole.numeral.value && whole.numeral.value <= 1_000
            && UnitWord.named(words.key(whole.end) ?? "") == nil
    }

    /// `Flight 12`, `Windows 2000`: a word that is numbered, or a capitalised one with nothing counted after.
    private func isLabel(at index: Int, end: Int) -> Bool {
        guard index > 0, words.kind(index) == .number else { return false }
        if Self.numbered.contains(words.key(index - 1) ?? "") { return true }
        return words.isCapitalised(index - 1) && !words.isStopWord(index - 1)
            && Hedge(before: words.keys(before: index)) == .none
            && (words.kind(end) != .word || words.isStopWord(end) || words.isCapitalised(end))
    }

    private static let numbered: Set<String> = [
        "flight", "route", "highway", "interstate", "section", "article", "chapter", "room", "page", "channel", "title",
        "type", "level", "grade", "phase", "number", "act", "amendment", "model", "line", "gate", "lot", "unit",
        "version",
    ]
}
