/// The day in a date: its numbers, in the order of the calendar.
struct FeedDay {
    let numbers: (year: Int, month: Int, day: Int)

    private struct Number {
        let value: Int
        let digits: Int

        /// The year that the number means: two digits mean 1970 to 2069, as in POSIX.
        var year: Int { digits > 2 ? value : value + (value < 70 ? 2000 : 1900) }
    }

    /// Finds a day; a month or a year alone means its first.
    init?(_ tokens: [FeedDateToken]) {
        let found = tokens.compactMap { token in
            if case .number(let value, let digits) = token { Number(value: value, digits: digits) } else { nil }
        }
        let months = tokens.compactMap { token in
            if case .word(let word) = token { FeedMonths.number(word) } else { nil }
        }
        guard let day = months.last.flatMap({ Self.named($0, found) }) ?? Self.numbered(found, tokens) else {
            return nil
        }
        numbers = day
    }

    /// `16 Feb 22`, `February 16, 2022`, `2022-Feb-16`, `Feb 2022`.
    private static func named(_ month: Int, _ numbers: [Number]) -> (Int, Int, Int)? {
        guard let yearIndex = numbers.firstIndex(where: { $0.digits > 2 }) ?? (numbers.count > 1 ? 1 : nil) else {
            return nil
        }
        let day = numbers.indices.first { $0 != yearIndex }.map { numbers[$0].value }
        return (numbers[yearIndex].year, month, day ?? 1)
    }

    private static func numbered(_ numbers: [Number], _ tokens: [FeedDateToken]) -> (Int, Int, Int)? {
        guard let first = numbers.first else { return nil }
        switch first.digits {
        case 4: return yearFirst(numbers)
        case 8: return (first.value / 10_000, first.value / 100 % 100, first.value % 100)
        case 7: return ordinal(year: first.value / 1000, day: first.value % 1000)
        case 14:
            let day = first.value / 1_000_000
            return (day / 10_000, day / 100 % 100, day % 100)
        default: return yearLast(numbers, isDotted: tokens.contains(.sign(".")))
        }
    }

    private static func yearFirst(_ numbers: [Number]) -> (Int, Int, Int)? {
        let year = numbers[0].value
        guard numbers.count > 1 else { return (year, 1, 1) }
        if numbers[1].digits == 3 { return ordinal(year: year, day: numbers[1].value) }
        return (year, numbers[1].value, numbers.count > 2 ? numbers[2].value : 1)
    }

    /// `16.2.2022`, and `2/16/2022` where the month comes first unless it cannot.
    private static func yearLast(_ numbers: [Number], isDotted: Bool) -> (Int, Int, Int)? {
        guard numbers.count > 2, numbers[2].digits == 4 else { return nil }
        let (first, second, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
        return isDotted || first > 12 ? (year, second, first) : (year, first, second)
    }

    /// The day of a year, counted from 1.
    private static func ordinal(year: Int, day: Int) -> (Int, Int, Int)? {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        var rest = day
        for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
            if rest <= length { return rest > 0 ? (year, index + 1, rest) : nil }
            rest -= length
        }
        return nil
    }
}
