/// A day, month or time as a text names it.
public struct DateMention: Hashable, Sendable {
    /// What is named.
    public enum Content: Hashable, Sendable {
        /// A day of the week, 0 for Monday.
        case weekday(Int)
        /// A day counted from the day of publication: −1 for yesterday.
        case relative(Int)
        /// A month, with the day and the year where they are named.
        case calendar(month: Int, day: Int?, year: Int?)
        /// A time of day; never compared, since the zones differ.
        case time
    }

    /// Where it lies in the text that was scanned.
    public let range: TextRange
    /// What is named.
    public let content: Content
    /// Indices of its words, among the words of the scanned part.
    let words: Range<Int>
}

extension DateMention {
    /// Finds the dates of a part of an English text, in order.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    public static func scan(_ text: String, in range: TextRange) -> [DateMention] {
        scan(Word.scan(text, in: range), of: text)
    }

    static func scan(_ words: [Word], of text: String) -> [DateMention] {
        DateScanner(text: text, words: words).dates()
    }

    /// The day the mention means in an article published on `publication`, in days as
    /// ``PublicationDate/dayNumber`` counts them; `nil` for months without a day, and times.
    ///
    /// A weekday is the latest one up to the day of publication: news looks back.
    public func dayNumber(publishedOn publication: PublicationDate) -> Int? {
        switch content {
        case .weekday(let weekday): publication.dayNumber - (publication.weekday - weekday + 7) % 7
        case .relative(let days): publication.dayNumber + days
        case .calendar(let month, let day?, let year):
            PublicationDate(year: year ?? publication.year, month: month, day: day)?.dayNumber
        case .calendar, .time: nil
        }
    }
}

extension PublicationDate {
    /// The day of the week, 0 for Monday; 1 March of year 0 was a Wednesday.
    var weekday: Int { (dayNumber + 2) % 7 }
}
