import ParallaxCore

extension PublicationDate {
    /// Reads a date as metadata state it: ISO 8601 with or without a time, or a date in words.
    ///
    /// The time is the one that is written; its zone is left out, for a date here is what the outlet printed.
    init?(stamp: String) {
        let units = Array(stamp.utf8.drop { PageLine.isSpace($0) })
        if let date = Self.iso(units) {
            self = date
        } else if let date = PublicationDate(line: stamp) {
            self = date
        } else {
            return nil
        }
    }

    private static func iso(_ units: [UInt8]) -> PublicationDate? {
        let isCompact = number(units, 0, 8) != nil
        guard let year = number(units, 0, 4), isCompact || units.count > 4 && units[4] == UInt8(ascii: "-"),
            let month = number(units, isCompact ? 4 : 5, 2), let day = number(units, isCompact ? 6 : 8, 2),
            isCompact || units[7] == UInt8(ascii: "-")
        else { return nil }
        let time = isCompact ? 8 : 10
        return PublicationDate(year: year, month: month, day: day, minute: minute(units, time))
            ?? PublicationDate(year: year, month: month, day: day)
    }

    private static func minute(_ units: [UInt8], _ start: Int) -> Int? {
        guard start < units.count, units[start] == UInt8(ascii: "T") || units[start] == UInt8(ascii: " "),
            let hour = number(units, start + 1, 2), start + 3 < units.count, units[start + 3] == UInt8(ascii: ":"),
            let minute = number(units, start + 4, 2), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    private static func number(_ units: [UInt8], _ start: Int, _ count: Int) -> Int? {
        guard start + count <= units.count else { return nil }
        var number = 0
        for unit in units[start..<start + count] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit) else { return nil }
            number = number * 10 + Int(unit - UInt8(ascii: "0"))
        }
        return number
    }
}
