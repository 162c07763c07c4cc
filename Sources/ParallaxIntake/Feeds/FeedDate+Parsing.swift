extension FeedDate {
    /// Reads a date in any of the forms that feeds have: RFC 822 and its successors, ISO 8601 and the W3C's profile of
    /// it, C's `asctime`, months by name in the languages of Europe, East Asian dates, Unix time.
    ///
    /// - Returns: `nil` for what names no day of the calendar.
    init?(_ text: String) {
        guard let tokens = FeedDateToken.tokens(text) else { return nil }
        if case .number(let number, let digits) = tokens.first, tokens.count == 1, (9...13).contains(digits) {
            self.init(seconds: digits > 10 ? number / 1000 : number)
            return
        }
        let time = FeedTime(tokens)
        guard let (year, month, day) = FeedDay(time?.others ?? tokens)?.numbers else { return nil }
        self.init(year: year, month: month, day: day, time: time?.seconds, zone: time?.zone)
    }
}
