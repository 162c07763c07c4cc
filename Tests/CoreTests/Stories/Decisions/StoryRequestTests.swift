import ParallaxCore
import Testing

@Suite("What the reader wants done with a story")
struct StoryRequestTests {
    private let one = Article.ID(rawValue: "one")
    private let two = Article.ID(rawValue: "two")
    private let three = Article.ID(rawValue: "three")

    @Test("merging two stories ties all of their articles")
    func merge() {
        let stories = [Story(articles: [one, two]), Story(articles: [three])]
        let change = StoryRequest.merge(one, three).change(in: stories)
        #expect(change?.decision == .together([one, two, three]))
        #expect(change?.before == stories && change?.after == [Story(articles: [one, two, three])])
    }

    @Test("splitting takes one article out and leaves the others")
    func split() {
        let change = StoryRequest.split(two).change(in: [Story(articles: [one, two, three])])
        #expect(change?.after.map { Set($0.articles) } == [[one, three], [two]])
    }

    @Test("pinning and naming change no story")
    func pin() {
        let stories = [Story(articles: [one, two])]
        #expect(StoryRequest.pin(one).change(in: stories)?.after == stories)
        #expect(StoryRequest.name(one, "Tide").change(in: stories)?.after == stories)
    }

    @Test("where there is nothing to decide nothing is")
    func nothing() {
        let alone = [Story(articles: [one])]
        #expect(StoryRequest.merge(one, two).change(in: [Story(articles: [one, two])]) == nil)
        #expect(StoryRequest.split(one).change(in: alone) == nil)
        #expect(StoryRequest.pin(one).change(in: alone) == nil)
        #expect(StoryRequest.name(one, "Tide").change(in: []) == nil)
    }
}
