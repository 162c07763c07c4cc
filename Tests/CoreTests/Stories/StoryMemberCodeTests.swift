import ParallaxCore
import ParallaxTesting
import Testing

@Suite("What grouping reads of an article, kept")
struct StoryMemberCodeTests {
    private let texts = [
        "The ferry Corvina sank off Vessel Bay after its engine room caught fire, the wardens said.",
        "Wardens of Vessel Bay praised a baker who fed 42 people of the ferry Corvina.",
        "The library of Lower Tarn lends garden tools from now on, and the first was a rake.",
    ]

    private var members: [StoryMember] {
        texts.enumerated().map {
            StoryMember(
                id: Article.ID(rawValue: "\($0)"), title: "Report", text: $1,
                published: PublicationDate(year: 2031, month: 5, day: 3))
        }
    }

    @Test("kept members are grouped as new ones are, and keeping them again changes nothing")
    func roundTrip() throws {
        let kept = try members.map { try #require(StoryMember(id: $0.id, published: $0.published, code: $0.code)) }
        #expect(StoryGrouping().stories(of: kept) == StoryGrouping().stories(of: members))
        #expect(kept.map(\.code) == members.map(\.code))
        let (new, old) = (StoryLikeness(of: members), StoryLikeness(of: kept))
        #expect(abs(new.mean - old.mean) < 0.001 && new.central == old.central)
    }

    @Test("an article of any length is kept in less than two kilobytes")
    func length() {
        let words = (0..<5_000).map { "word\($0)" }.joined(separator: " ")
        let code = StoryMember(id: Article.ID(rawValue: "a"), title: "", text: words, published: nil).code
        #expect(code.count > 1_000 && code.count < 2_000)
    }

    @Test("any bytes are read or refused", arguments: UInt64(0)..<50)
    func anyBytes(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        let member = StoryMember(id: Article.ID(rawValue: "a"), published: nil, code: bytes)
        #expect((member == nil) == !bytes.count.isMultiple(of: 6))
        if let member { #expect(StoryGrouping().stories(of: [member]).count == 1) }
    }
}
