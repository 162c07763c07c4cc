/// How long a server asks to be left alone (RFC 9110, section 10.2.3).
enum RetryAfter {
    /// The seconds that a field asks for, which is a number of them or a date; `nil` when it says neither.
    ///
    /// - Parameter now: Seconds since 1970.
    static func seconds(_ field: String, now: Int) -> Int? {
        let digits = field.utf8
        guard !digits.isEmpty, digits.count < 64 else { return nil }
        let seconds =
            digits.allSatisfy(ASCII.isDigit)
            ? Int(field) ?? FetchLimits.longestPause : FeedDate(field).map { $0.instant - now }
        return seconds.map { min(max(0, $0), FetchLimits.longestPause) }
    }
}
