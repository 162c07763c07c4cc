import ParallaxCore

extension PublicationDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The day without the year: `16 Feb`.
    var shortDay: String { "\(day) \(Self.months[month - 1])" }

    /// The time of day: `21:04`; `nil` when it is not known.
    var clock: String? {
        guard let (hours, minutes) = minute?.quotientAndRemainder(dividingBy: 60) else { return nil }
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }

    /// The day, and the time when it is known: `16 Feb 2022 21:04`.
    var readable: String {
        ["\(shortDay) \(year)", clock].compactMap(\.self).joined(separator: " ")
    }

    /// The days from this one to a later one: `16 Feb`, `15–16 Feb`, `30 Jan – 2 Feb`.
    func span(to last: PublicationDate) -> String {
        if dayNumber == last.dayNumber { return shortDay }
        return (year, month) == (last.year, last.month)
            ? "\(day)–\(last.shortDay)" : "\(shortDay) – \(last.shortDay)"
    }
}
