extension SearchPeriod {
    /// Reads `2022`, `2022-02`, `2022-02-16`, `2022-02..2022-03` with one end open or none, `>2022-02`, `>=`, `<`, `<=`;
    /// `nil` when the text is none of these, or such that the period would have no day.
    init?(_ text: String) {
        if let dots = Self.dots(in: text) {
            self.init(from: text[..<dots.lowerBound], through: text[dots.upperBound...])
        } else if let sign = ["<=", ">=", "<", ">"].first(where: text.hasPrefix) {
            self.init(sign, text.dropFirst(sign.count))
        } else {
            guard let period = Self(spelt: text[...]) else { return nil }
            self = period
        }
    }

    /// Whether the text is a period that ends before it begins.
    static func isReversed(_ text: String) -> Bool {
        guard let dots = dots(in: text), let first = Self(spelt: text[..<dots.lowerBound])?.first,
            let last = Self(spelt: text[dots.upperBound...])?.last
        else { return false }
        return last < first
    }

    private static func dots(in text: String) -> Range<String.Index>? {
        guard let dot = text.firstIndex(of: "."), text[dot...].hasPrefix("..") else { return nil }
        return dot..<text.index(dot, offsetBy: 2)
    }

    private init?(from first: Substring, through last: Substring) {
        let begin = Self(spelt: first)
        let end = Self(spelt: last)
        guard begin != nil || first.isEmpty, end != nil || last.isEmpty, begin != nil || end != nil else { return nil }
        if let begin = begin?.first, let end = end?.last, end < begin { return nil }
        self.init(first: begin?.first, last: end?.last)
    }

    private init?(_ sign: String, _ spelt: Substring) {
        guard let period = Self(spelt: spelt), let first = period.first, let last = period.last else { return nil }
        switch sign {
        case ">=": self.init(first: first, last: nil)
        case "<=": self.init(first: nil, last: last)
        case ">":
            guard let next = last.next else { return nil }
            self.init(first: next, last: nil)
        default:
            guard let previous = first.previous else { return nil }
            self.init(first: nil, last: previous)
        }
    }

    /// A year, a month or a day.
    private init?(spelt text: Substring) {
        let parts = text.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
        let numbers = parts.compactMap(Self.number)
        guard numbers.count == parts.count, (1...3).contains(numbers.count), parts[0].utf8.count == 4 else {
            return nil
        }
        let months = numbers.count > 1 ? numbers[1]...numbers[1] : 1...12
        let lastDay = { PublicationDate.days(inMonth: months.upperBound, of: numbers[0]) }
        guard (1...12).contains(months.upperBound),
            let first = PublicationDate(
                year: numbers[0], month: months.lowerBound, day: numbers.count > 2 ? numbers[2] : 1),
            let last = PublicationDate(
                year: numbers[0], month: months.upperBound, day: numbers.count > 2 ? numbers[2] : lastDay())
        else { return nil }
        self.init(first: first, last: last)
    }

    private static func number(_ text: Substring) -> Int? {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(text) : nil
    }
}

extension PublicationDate {
    /// The day after; `nil` after the last there is.
    fileprivate var next: PublicationDate? {
        PublicationDate(year: year, month: month, day: day + 1)
            ?? PublicationDate(year: year, month: month + 1, day: 1)
            ?? PublicationDate(year: year + 1, month: 1, day: 1)
    }

    /// The day before; `nil` before the first there is.
    fileprivate var previous: PublicationDate? {
        if day > 1 { return PublicationDate(year: year, month: month, day: day - 1) }
        if month > 1 {
            return PublicationDate(year: year, month: month - 1, day: Self.days(inMonth: month - 1, of: year))
        }
        return PublicationDate(year: year - 1, month: 12, day: 31)
    }
}
