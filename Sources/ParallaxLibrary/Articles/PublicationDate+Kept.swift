import ParallaxCore

extension PublicationDate {
    /// The date as a library keeps it: a number that orders as dates do, and in which a day can still be read.
    ///
    /// Year, month and day, then four digits: 0000 when the time is not known, else one more than the minutes after
    /// midnight. 16 February 2022 at 21:04 is 202202161265.
    var kept: Int { (year * 10_000 + month * 100 + day) * 10_000 + (minute.map { $0 + 1 } ?? 0) }

    /// The date of a number; `nil` when no date has it.
    init?(kept number: Int) {
        let (day, minute) = number.quotientAndRemainder(dividingBy: 10_000)
        self.init(
            year: day / 10_000, month: day / 100 % 100, day: day % 100, minute: minute == 0 ? nil : minute - 1)
    }
}
