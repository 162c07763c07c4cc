import ParallaxCore
import ParallaxTesting
import Testing

@Suite("What the reader decided about stories")
struct StoryConstraintsTests {
    private static func id(_ number: Int) -> Article.ID { Article.ID(rawValue: "\(number)") }

    private static func story(_ numbers: Int...) -> Story { Story(articles: numbers.map(id)) }

    private static func ids(_ numbers: Int...) -> [Article.ID] { numbers.map(id) }

    private func told(_ decisions: [StoryDecision], _ stories: [Story]) -> [[String]] {
        StoryConstraints(decisions).applied(to: stories).map { $0.articles.map(\.rawValue) }
    }

    @Test("articles that belong together bring their stories together, and no others")
    func together() {
        let stories = [Self.story(1, 2), Self.story(3), Self.story(4, 5)]
        #expect(told([.together(Self.ids(2, 4))], stories) == [["1", "2", "4", "5"], ["3"]])
        #expect(told([], stories) == [["1", "2"], ["3"], ["4", "5"]])
    }

    @Test("an article that is apart from the others leaves them, and they stay one story")
    func apart() {
        let stories = [Self.story(1, 2, 3)]
        #expect(told([.apart(Self.id(1), from: Self.ids(2, 3))], stories) == [["1"], ["2", "3"]])
        #expect(
            told([.apart(Self.id(1), from: Self.ids(2, 3))], [Self.story(1, 9, 2, 3)]) == [["1"], ["9", "2", "3"]])
    }

    @Test("of two decisions that contradict each other the later one holds")
    func later() {
        let apart = StoryDecision.apart(Self.id(1), from: Self.ids(2, 3))
        let together = StoryDecision.together(Self.ids(1, 2, 3))
        let (whole, parted) = ([Self.story(1, 2, 3)], [Self.story(1), Self.story(2, 3)])
        #expect(told([apart, together], parted) == [["1", "2", "3"]])
        #expect(told([together, apart], whole) == [["1"], ["2", "3"]])
        #expect(told([together, apart], parted) == [["1"], ["2", "3"]])
    }

    @Test("a merged story that is merged again is one group")
    func chain() {
        let decisions: [StoryDecision] = [
            .together(Self.ids(1, 2)), .together(Self.ids(3, 4)), .together(Self.ids(2, 3)),
        ]
        #expect(told(decisions, (1...4).map { Self.story($0) }) == [["1", "2", "3", "4"]])
    }

    @Test("a name belongs to the story, not to the article that is taken out of it")
    func names() {
        let named = StoryDecision.named("Ferry", of: Self.ids(1, 2))
        let decided = StoryConstraints([named, .apart(Self.id(1), from: Self.ids(2))])
        #expect(decided.name(of: Self.ids(1)) == nil)
        #expect(decided.name(of: Self.ids(7, 2)) == "Ferry")
        #expect(StoryConstraints([named, .named("", of: Self.ids(1, 2))]).name(of: Self.ids(1, 2)) == nil)
    }

    @Test("whatever was decided, every article tells one story, and the last decision holds", arguments: UInt64(0)..<40)
    func law(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func some() -> [Article.ID] {
            (0..<Int.random(in: 2...4, using: &random)).map { _ in Self.id(Int.random(in: 0..<12, using: &random)) }
        }
        let decisions = (0..<Int.random(in: 1...12, using: &random)).map { _ -> StoryDecision in
            let articles = Array(Set(some())).sorted { $0.rawValue < $1.rawValue }
            return Bool.random(using: &random)
                ? .together(articles) : .apart(articles[0], from: Array(articles.dropFirst()))
        }
        let stories = [Self.story(0, 1, 2, 3), Self.story(4, 5), Self.story(6), Self.story(7, 8, 9, 10, 11)]
        let told = StoryConstraints(decisions).applied(to: stories)
        #expect(told.flatMap(\.articles).map(\.rawValue).sorted() == (0..<12).map(String.init).sorted())
        func story(of id: Article.ID) -> Int? { told.firstIndex { $0.articles.contains(id) } }
        switch decisions.last {
        case .together(let articles): #expect(Set(articles.map(story)).count == 1)
        case .apart(let one, let others): #expect(!others.map(story).contains(story(of: one)))
        default: break
        }
        #expect(StoryConstraints(decisions).applied(to: told).count == told.count)
    }
}
