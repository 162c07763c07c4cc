public import ParallaxCore

/// A moment as a feed states it.
public struct FeedDate: Hashable, Sendable {
    /// The day and time as written, in the zone of the feed.
    public let written: PublicationDate
    /// Seconds of the minute, 0 to 59.
    public let second: Int
    /// Seconds east of Greenwich; `nil` when the feed names no zone, or one that nobody knows.
    public let zone: Int?

    /// Seconds since 1 January 1970 in Greenwich, which is the zone of a moment without one.
    public var instant: Int {
        (written.dayNumber - Self.epoch) * 86_400 + (written.minute ?? 0) * 60 + second - (zone ?? 0)
    }

    /// The day number of 1 January 1970.
    private static let epoch = 719_468

    /// The moment whose clock shows a number of seconds after 1 January 1970; `nil` beyond the year 9999.
    init?(seconds: Int, hasTime: Bool = true, zone: Int? = 0) {
        let (days, time) = seconds.divided(by: 86_400)
        guard let (year, month, day) = Self.day(days),
            let written = PublicationDate(year: year, month: month, day: day, minute: hasTime ? time / 60 : nil)
        else { return nil }
        self.written = written
        self.second = time % 60
        self.zone = zone
    }

    /// The moment of a day and time, of which one too many runs over into the next, as with C's `mktime`.
    init?(year: Int, month: Int, day: Int, time: Int?, zone: Int?) {
        guard let first = PublicationDate(year: year, month: month, day: 1), (1...99).contains(day) else { return nil }
        let days = first.dayNumber - Self.epoch + day - 1
        self.init(seconds: days * 86_400 + (time ?? 0), hasTime: time != nil, zone: zone)
    }

    /// The day of the Gregorian calendar (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
    private static func day(_ number: Int) -> (year: Int, month: Int, day: Int)? {
        guard abs(number) < 4_000_000 else { return nil }
        let era = (number + epoch).divided(by: 146_097)
        let dayOfEra = era.remainder
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (
            yearOfEra + era.quotient * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
        )
    }
}

extension FeedDate: CustomStringConvertible {
    /// The moment in ISO 8601, in Greenwich time: `2022-02-16T21:04:00Z`; only the day when no time is known.
    public var description: String {
        guard written.minute != nil, let moment = FeedDate(seconds: instant) else { return "\(written)" }
        return "\(moment.written):\(moment.second < 10 ? "0" : "")\(moment.second)Z"
    }
}

extension FeedDate: Comparable {
    /// Orders by the moment.
    public static func < (left: FeedDate, right: FeedDate) -> Bool { left.instant < right.instant }
}

extension Int {
    /// Division that rounds down, so that the remainder is never negative.
    fileprivate func divided(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
