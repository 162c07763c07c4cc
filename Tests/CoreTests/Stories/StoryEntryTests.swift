import ParallaxCore
import Testing

@Suite("A story as lists show it")
struct StoryEntryTests {
    private let ferry = "The ferry Corvina sank off Vessel Bay after its engine room caught fire, the wardens said."
    private let other = "The wardens of Vessel Bay praised a baker who gave bread to those who left the ferry."

    private func members(_ texts: [String]) -> [StoryMember] {
        texts.enumerated().map {
            StoryMember(id: Article.ID(rawValue: "\($0)"), title: "", text: $1, published: nil)
        }
    }

    private func entry(_ number: Int, _ title: String, outlet: String?, day: Int?, isRead: Bool = false) -> ListEntry {
        ListEntry(
            id: Article.ID(rawValue: "\(number)"), outlet: outlet, title: title,
            published: day.flatMap { PublicationDate(year: 2031, month: 5, day: $0) }, wordCount: 1, quoteCount: 0,
            story: 4, marks: ArticleMarks(isRead: isRead))
    }

    @Test("reprints are wholly alike, reports of their own less, and texts without a common word not at all")
    func likeness() {
        #expect(StoryLikeness(of: members([ferry, ferry])).mean > 0.999)
        let partly = StoryLikeness(of: members([ferry, other])).mean
        #expect(partly > 0.02 && partly < 0.9)
        #expect(StoryLikeness(of: members([ferry, "Rakes and spades lent."])).mean == 0)
        #expect(StoryLikeness(of: members([ferry])).mean == 1 && StoryLikeness(of: []).central == nil)
    }

    @Test("the central article is the one most like the others, and its headline is what the story is called")
    func central() {
        let likeness = StoryLikeness(of: members(["Rakes and spades lent.", ferry, ferry + " " + other, other]))
        #expect(likeness.central == 2)
        #expect(likeness.headline(among: ["a", "b", "c", "d"]) == "c")
        #expect(likeness.headline(among: ["", "b", "", "d"]) == "b" && likeness.headline(among: []).isEmpty)
    }

    @Test("a story has its central headline, each outlet once, its days and what was not read")
    func entry() {
        let entries = [
            entry(0, "Rakes", outlet: "A", day: 3, isRead: true), entry(1, "Ferry sinks", outlet: "B", day: 4),
            entry(2, "Ferry sank", outlet: "A", day: nil), entry(3, "", outlet: nil, day: 2),
        ]
        let story = StoryEntry(
            id: 4, name: nil, entries: entries,
            members: members(["Rakes and spades lent.", ferry, ferry + " " + other, other]))
        #expect(story.title == "Ferry sank" && story.label == "Ferry sank" && story.outlets == ["A", "B"])
        #expect(story.first?.day == 2 && story.last?.day == 4 && story.unread == 3)
        #expect(StoryEntry(id: 4, name: "Tide", entries: entries, members: []).label == "Tide")
        #expect(StoryEntry(id: 4, name: nil, entries: entries, members: []).label == "Rakes")
    }
}
