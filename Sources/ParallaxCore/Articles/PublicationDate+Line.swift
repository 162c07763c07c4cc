extension PublicationDate {
    /// Reads a line that states a date and says hardly anything else: `14 May 2031, 07:40`; `nil` for every other line.
    ///
    /// Dates whose day and month cannot be told apart, such as `05/06/2031`, are left alone.
    public init?(line: String) {
        guard let date = DateLine(line[...])?.date else { return nil }
        self = date
    }
}
