import ParallaxCore
import Testing

@Suite("Stories as the reader decided")
struct DecidedGroupingTests {
    private static let ferry =
        "The ferry Corvina sank off Vessel Bay after its engine room caught fire, the wardens said."
    private static let library = "The library of Lower Tarn lends garden tools from now on, and the first was a rake."

    private static func member(_ name: String, _ text: String) -> StoryMember {
        StoryMember(
            id: Article.ID(rawValue: name), title: text.prefix(20).description, text: text,
            published: PublicationDate(year: 2031, month: 5, day: 3))
    }

    private let members = [
        member("f1", ferry), member("f2", ferry), member("f3", ferry), member("l1", library), member("l2", library),
    ]

    private func id(_ name: String) -> Article.ID { Article.ID(rawValue: name) }

    private func names(_ stories: [Story]) -> Set<Set<String>> { Set(stories.map { Set($0.articles.map(\.rawValue)) }) }

    /// The stories of articles that come at once, and of those that come one after another.
    private func both(_ decisions: [StoryDecision]) -> [Set<Set<String>>] {
        var index = StoryIndex(constraints: StoryConstraints(decisions))
        for member in members { index.add([member]) }
        return [names(StoryGrouping().stories(of: members, decisions: decisions)), names(index.stories)]
    }

    @Test("without decisions alike articles are one story")
    func undecided() {
        for stories in both([]) { #expect(stories == [["f1", "f2", "f3"], ["l1", "l2"]]) }
    }

    @Test("what was merged stays one story, however unlike")
    func merged() {
        for stories in both([.together([id("f1"), id("l2")])]) {
            #expect(stories.contains { $0.isSuperset(of: ["f1", "l2"]) })
        }
        let all = StoryDecision.together(["f1", "f2", "f3", "l1", "l2"].map(id))
        for stories in both([all]) { #expect(stories == [["f1", "f2", "f3", "l1", "l2"]]) }
    }

    @Test("what was split stays apart, however alike")
    func split() {
        let decision = StoryDecision.apart(id("f2"), from: [id("f1"), id("f3")])
        for stories in both([decision]) { #expect(stories == [["f1", "f3"], ["f2"], ["l1", "l2"]]) }
    }

    @Test("a story that was told and one that comes later are one when it was decided")
    func late() {
        var index = StoryIndex(constraints: StoryConstraints([.together([id("f1"), id("l1")])]))
        index.take([[members[0], members[1]]])
        index.add([members[3], members[4]])
        #expect(index.stories.contains { Set($0.articles).isSuperset(of: [id("f1"), id("f2"), id("l1")]) })
    }
}
