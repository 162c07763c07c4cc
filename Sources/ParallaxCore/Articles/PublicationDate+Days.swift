extension PublicationDate {
    /// The day with a number as ``dayNumber`` has it, without a time; `nil` when no date has it.
    public init?(dayNumber: Int) {
        guard (306...Self.lastDayNumber).contains(dayNumber) else { return nil }
        let (era, day) = dayNumber.quotientAndRemainder(dividingBy: 146_097)
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        self.init(
            year: year + era * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
    }

    /// The number of 31 December 9999.
    private static let lastDayNumber = 3_652_364
}
