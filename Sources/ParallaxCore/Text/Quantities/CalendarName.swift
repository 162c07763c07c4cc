/// The names of the calendar in English.
enum CalendarName {
    /// The month a folded word names, 1 to 12; `may` and `march` only as names, which the caller must see to.
    static func month(_ word: String) -> Int? { (3...9).contains(word.utf8.count) ? months[word] : nil }

    /// The weekday a folded word names, 0 for Monday.
    static func weekday(_ word: String) -> Int? {
        let ending = word.utf8.last
        return ending == UInt8(ascii: "y") || ending == UInt8(ascii: "s") ? weekdays[word] : nil
    }

    private static let months: [String: Int] = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ]

    private static let weekdays: [String: Int] = [
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
        "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
    ]
}
