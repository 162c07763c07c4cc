/// A date as an article states it, to the precision it states.
///
/// It carries no clock and no time zone: it is what the outlet printed, and is used to order
/// articles and to resolve "Wednesday" or "yesterday" against the article's own day.
public struct PublicationDate: Hashable, Sendable, Codable {
    /// The year, such as 2022.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int
    /// Minutes after midnight; `nil` when only the day is known.
    public let minute: Int?

    /// Creates a date; `nil` when there is no such day in the Gregorian calendar.
    public init?(year: Int, month: Int, day: Int, minute: Int? = nil) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day),
            minute.map({ (0..<1440).contains($0) }) ?? true
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.minute = minute
    }

    /// The length of a month in days.
    static func days(inMonth month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since 1 March of year 0, so that dates can be subtracted (Hinnant, "chrono-Compatible Low-Level Date
    /// Algorithms", 2013).
    public var dayNumber: Int {
        let shiftedYear = month > 2 ? year : year - 1
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }
}

extension PublicationDate: CustomStringConvertible {
    /// The date in ISO 8601, with the time when it is known: `2022-02-16` or `2022-02-16T21:04`.
    public var description: String {
        let date = "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
        guard let minute else { return date }
        return "\(date)T\(Self.padded(minute / 60, to: 2)):\(Self.padded(minute % 60, to: 2))"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension PublicationDate: Comparable {
    /// Orders by day, then by time; a day without a time comes before the same day with one.
    public static func < (left: PublicationDate, right: PublicationDate) -> Bool {
        (left.dayNumber, left.minute ?? -1) < (right.dayNumber, right.minute ?? -1)
    }
}
