import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Articles that cover one event")
struct StoryGroupingTests {
    private func member(_ id: Int, _ title: String, _ text: String, on day: Int? = nil) -> StoryMember {
        StoryMember(
            id: Article.ID(rawValue: "\(id)"), title: title, text: text,
            published: day.flatMap { PublicationDate(year: 2031, month: 5, day: $0) })
    }

    private func groups(_ members: [StoryMember]) -> [[String]] {
        StoryGrouping().stories(of: members).map { $0.articles.map(\.rawValue) }
    }

    private let oneEvent = [
        (
            "Ferry Corvina sinks off Vessel Bay",
            """
            The ferry Corvina sank off Vessel Bay on Monday night after its engine room caught fire, the wardens said.
            Divers searched the wreck for survivors.
            """
        ),
        (
            "Fire on board: dozens rescued from the Corvina",
            """
            Fishing boats rescued dozens of passengers from the burning ferry Corvina.
            The ship went down near Vessel Bay before dawn, and wardens blamed its engine.
            """
        ),
        (
            "Wardens had warned of the Corvina's engine",
            """
            Months before the Corvina burned and sank in Vessel Bay, wardens warned its owners about the engine.
            The ferry was to be scrapped.
            """
        ),
        (
            "Minister visits survivors of the ferry",
            """
            Transport minister Ilse Brandt met survivors of the Corvina in Vessel Bay hospital.
            The ferry sank after an engine fire, and divers still search the wreck.
            """
        ),
        (
            "What we know about the ferry disaster",
            """
            The Corvina, a ferry of forty years, burned and sank off Vessel Bay.
            Divers, wardens and fishing boats joined the rescue of its passengers.
            """
        ),
    ]

    private let otherEvents = [
        ("Orchestra elects its first conductor", "The Marlow musicians chose a violinist to lead their concerts."),
        ("Drought empties the reservoirs of Orland", "Farmers let their maize wither. Rain is not forecast."),
        ("Chess prodigy beats the champion", "A girl of eleven won with a queen sacrifice after a knight opening."),
        ("Bakers strike for shorter nights", "Shops stayed shut as the guild walked out over shifts and wages."),
        ("Telescope finds a comet with two tails", "Astronomers photographed dust that will pass the sun in August."),
    ]

    @Test("five reports of one event are one story, although the set is too small to tell which words are rare")
    func oneStory() {
        let members = oneEvent.enumerated().map { member($0, $1.0, $1.1) }
        #expect(groups(members) == [["0", "1", "2", "3", "4"]])
    }

    @Test("five unrelated texts are five stories")
    func unrelated() {
        let members = otherEvents.enumerated().map { member($0, $1.0, $1.1) }
        #expect(groups(members).count == 5)
    }

    @Test("one event among others is found, in the order of the input")
    func mixed() {
        let texts = zip(oneEvent, otherEvents).flatMap { [$0, $1] }
        let found = groups(texts.enumerated().map { member($0, $1.0, $1.1) })
        #expect(found.first == ["0", "2", "4", "6", "8"])
        #expect(found.count == 6)
    }

    @Test("the same words a week later are another story")
    func window() {
        let (title, text) = oneEvent[0]
        #expect(groups([member(0, title, text, on: 3), member(1, title, text, on: 10)]).count == 2)
        #expect(groups([member(0, title, text, on: 3), member(1, title, text, on: 6)]).count == 1)
    }

    @Test("a story lists its oldest article first where all dates are known")
    func order() {
        let (title, text) = oneEvent[0]
        #expect(groups([member(0, title, text, on: 5), member(1, title, text, on: 4)]) == [["1", "0"]])
        #expect(groups([member(0, title, text, on: 5), member(1, title, text)]) == [["0", "1"]])
    }

    @Test("every article is in exactly one story, whatever it says")
    func partition() {
        var random = SeededRandom(seed: 8)
        let words = "ferry fire bay minister said the on 12 Ünal порт \u{0} 😀".split(separator: " ")
        for count in [0, 1, 2, 40] {
            let members = (0..<count).map { index in
                let text = (0..<Int.random(in: 0...20, using: &random))
                    .map { _ in String(words[Int.random(in: 0..<words.count, using: &random)]) }
                return member(index, text.first ?? "", text.joined(separator: " "))
            }
            #expect(groups(members).flatMap { $0 }.sorted() == members.map(\.id.rawValue).sorted())
        }
    }
}
