import ParallaxCore
import Testing

@Suite("Days as an article names them")
struct DateMentionTests {
    private func mentions(_ text: String) -> [DateMention] {
        DateMention.scan(text, in: TextRange(start: 0, end: text.utf8.count))
    }

    /// The day a text means in an article of Sunday, 16 June 2024.
    private func day(_ text: String) throws -> PublicationDate? {
        let sunday = try #require(PublicationDate(year: 2024, month: 6, day: 16))
        let mention = try #require(mentions(text).first)
        let number = mention.dayNumber(publishedOn: sunday)
        return (1...30).lazy.compactMap { PublicationDate(year: 2024, month: 6, day: $0) }
            .first { $0.dayNumber == number }
    }

    @Test(
        "a weekday is the latest one up to the day of publication; other words count from it",
        arguments: [
            ("on Sunday", 16), ("on Saturday", 15), ("on Monday", 10), ("today", 16), ("yesterday", 15),
            ("tomorrow", 17), ("on June 4", 4), ("on 4 June 2024", 4),
        ])
    func resolves(_ text: String, dayOfJune: Int) throws {
        #expect(try day(text)?.day == dayOfJune)
    }

    @Test("a month and a time of day are no days", arguments: ["in June", "in June 2023", "at 9:40 p.m."])
    func noDays(_ text: String) throws {
        #expect(try day(text) == nil)
    }

    @Test("a number before an abbreviated date belongs to what follows")
    func numberBeforeDate() {
        #expect(mentions("the 19 Sept. 11 hijackers").map(\.content) == [.calendar(month: 9, day: 11, year: nil)])
        #expect(mentions("on 19 Sept. they met").map(\.content) == [.calendar(month: 9, day: 19, year: nil)])
    }

    @Test("yesterday means another day in an article of another day")
    func yesterdays() throws {
        let left = Statement("The ferry sank yesterday.", published: PublicationDate(year: 2024, month: 6, day: 16))
        let right = Statement("The ferry sank yesterday.", published: PublicationDate(year: 2024, month: 6, day: 14))
        #expect(Discrepancies().between(left, right).map(\.kind) == [.date])
        let same = Statement("The ferry sank today.", published: PublicationDate(year: 2024, month: 6, day: 15))
        #expect(Discrepancies().between(left, same).isEmpty)
    }
}
