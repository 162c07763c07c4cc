import ParallaxCore
import Testing

@Suite("Days by number")
struct DayNumberTests {
    @Test("the day of a date's number is that date, on every day of four hundred years and at both ends")
    func roundTrip() throws {
        let first = try #require(PublicationDate(year: 1999, month: 12, day: 31)).dayNumber
        for number in first..<first + 146_097 { #expect(PublicationDate(dayNumber: number)?.dayNumber == number) }
        for (year, month, day) in [(1, 1, 1), (9999, 12, 31), (2024, 2, 29)] {
            let date = try #require(PublicationDate(year: year, month: month, day: day))
            #expect(PublicationDate(dayNumber: date.dayNumber) == date)
        }
    }

    @Test("numbers that no date has are refused")
    func outside() throws {
        let last = try #require(PublicationDate(year: 9999, month: 12, day: 31)).dayNumber
        let first = try #require(PublicationDate(year: 1, month: 1, day: 1)).dayNumber
        for number in [Int.min, -1, 0, first - 1, last + 1, .max] { #expect(PublicationDate(dayNumber: number) == nil) }
    }
}
