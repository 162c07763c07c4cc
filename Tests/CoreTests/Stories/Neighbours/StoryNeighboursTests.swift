import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("Articles of a story about another event")
struct StoryNeighboursTests {
    private let vote = NeighbouringEvents.vote.map { StoryMember($0.article) }
    private let meeting = StoryMember(NeighbouringEvents.meeting.article)

    private func member(_ title: String, _ text: String) -> StoryMember {
        StoryMember(id: Article.ID(rawValue: title), title: title, text: text, published: nil)
    }

    private func neighbours(_ members: [StoryMember]) -> [Article.ID] { StoryNeighbours(of: members).articles }

    private func dated(_ member: StoryMember, on day: Int) -> StoryMember? {
        StoryMember(id: member.id, published: PublicationDate(year: 2031, month: 2, day: day), code: member.code)
    }

    @Test("a meeting on another day, with a name of its own, is a neighbour of the vote it is put together with")
    func meetingBesideVote() {
        #expect(StoryGrouping().stories(of: vote + [meeting]).count == 1)
        #expect(neighbours(vote + [meeting]) == [meeting.id])
    }

    @Test("reports of one event are no neighbours of each other")
    func oneEvent() {
        #expect(neighbours(vote).isEmpty)
    }

    @Test("three articles are too few to say which of them is about another event")
    func tooFew() {
        #expect(neighbours([vote[0], vote[1], meeting]).isEmpty)
    }

    @Test("where dates tell, the words are not asked")
    func dates() {
        let members = (vote + [meeting]).enumerated().compactMap { dated($1, on: 16 + $0 % 2) }
        #expect(members.count == 5 && neighbours(members).isEmpty)
    }

    @Test("an article that names no day, or a day that the others name, too, is no neighbour")
    func days() {
        for day in ["at noon", "on Wednesday"] {
            let text = "Voss met Harrow \(day). Harrow and Harrow again left Lindmark, Lindmark and its soup."
            let other = member("Harrow in Lindmark", text)
            #expect(neighbours(vote + [other]).isEmpty)
        }
    }

    @Test("what is kept of an article tells the same, whatever the order they come in")
    func keptAndShuffled() {
        var random = SeededRandom(seed: 31)
        let kept = (vote + [meeting]).compactMap { StoryMember(id: $0.id, published: nil, code: $0.code) }
        for _ in 0..<20 {
            #expect(neighbours(kept.shuffled(using: &random)) == [meeting.id])
        }
    }

    @Test("the days an article names are kept, however many other words it has")
    func keptDays() throws {
        let filler = (0..<600).map { "Wharf\($0) met Wharf\($0)" }.joined(separator: ". ")
        let long = member("Wharves", "On Friday it rained. " + filler)
        let kept = try #require(StoryMember(id: long.id, published: nil, code: long.code))
        #expect(kept.terms.contains { WeekdayStems.day(of: $0.stem) == 4 })
    }

    private func days(_ text: String) -> Set<Int> {
        Set(member("", text).terms.compactMap { WeekdayStems.day(of: $0.stem) })
    }

    @Test("days are known in the language of the text")
    func languages() {
        #expect(
            days("Der Rat hat am Donnerstag und nicht am Montag mit dem Müller über die Schleuse geredet.") == [3, 0])
        #expect(days("Le conseil a parlé mardi avec le meunier de la ville et de son canal.") == [1])
        #expect(
            days("El consejo habló el sábado con el molinero de la ciudad sobre el canal y no el domingo.") == [5, 6])
    }

    @Test("what names a day in another language is a word like others")
    func foreignDays() {
        #expect(days("The ferry to Santo Domingo was late and it was not the first time that it had been.") == [])
        #expect(days("The baker Freitag and his brother Sonntag said that the lock was not to be closed at all.") == [])
        #expect(days("The mayor of Domingo spoke on Monday and he said that the lock was to be closed.") == [0])
    }
}
