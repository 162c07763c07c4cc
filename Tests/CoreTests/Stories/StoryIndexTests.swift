import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Stories of articles that come one after another")
struct StoryIndexTests {
    /// Invented events: every one has words of its own beside those that any may have.
    private func members(events: Int, seed: UInt64, dated: Bool) -> [StoryMember] {
        var random = SeededRandom(seed: seed)
        let syllables = ["ka", "ro", "min", "tel", "su", "van", "dor", "pli", "ge", "ba", "sto", "ni"]
        func word() -> String { (0..<4).map { _ in syllables.randomElement(using: &random) ?? "" }.joined() }
        let common = (0..<3_000).map { _ in word() }
        return (0..<events).flatMap { event in
            let own = (0..<20).map { _ in word() }
            let day = Int.random(in: 1...20, using: &random)
            return (0..<Int.random(in: 1...5, using: &random)).map { report in
                let words = (0..<80).map { _ in
                    (Int.random(in: 0..<3, using: &random) == 0 ? own : common).randomElement(using: &random) ?? ""
                }
                return StoryMember(
                    id: Article.ID(rawValue: "\(event)-\(report)"), title: own.prefix(4).joined(separator: " "),
                    text: words.joined(separator: " "),
                    published: dated ? PublicationDate(year: 2031, month: 6, day: day + report % 2) : nil)
            }
        }
    }

    private func stories(_ members: [StoryMember], oneByOne: Bool) -> [Set<String>] {
        var index = StoryIndex()
        if oneByOne { for member in members { index.add([member]) } } else { index.add(members) }
        return index.stories.map { Set($0.articles.map(\.rawValue)) }
    }

    /// B-cubed F1 of one grouping against another (Bagga and Baldwin, 1998).
    private func agreement(_ one: [Set<String>], _ other: [Set<String>]) -> Double {
        let count = Double(one.reduce(0) { $0 + $1.count })
        func share(_ groups: [Set<String>], in others: [Set<String>]) -> Double {
            groups.flatMap { group in group.map { name in (group, name) } }.reduce(0) { sum, entry in
                let partner = others.first { $0.contains(entry.1) } ?? []
                return sum + Double(entry.0.intersection(partner).count) / Double(entry.0.count)
            } / count
        }
        let (precision, recall) = (share(one, in: other), share(other, in: one))
        return 2 * precision * recall / (precision + recall)
    }

    @Test("the order of arrival changes at most two pairs in a hundred", arguments: [true, false])
    func order(dated: Bool) {
        var random = SeededRandom(seed: 8)
        let members = members(events: 40, seed: 7, dated: dated)
        let together = stories(members, oneByOne: false)
        #expect(together.count { $0.count > 1 } > 15)
        for _ in 0..<4 {
            let shuffled = stories(members.shuffled(using: &random), oneByOne: true)
            #expect(agreement(together, shuffled) >= 0.98)
        }
    }

    @Test("a story that was told is only ever joined: it loses nothing, and no two become one")
    func isStable() {
        var random = SeededRandom(seed: 9)
        var index = StoryIndex()
        var before: [Set<Article.ID>] = []
        for member in members(events: 30, seed: 3, dated: false).shuffled(using: &random) {
            index.add([member])
            let now = index.stories.map { Set($0.articles) }
            let told = before.filter { $0.count > 1 }
            let heirs = told.map { story in now.firstIndex { $0.isSuperset(of: story) } }
            #expect(!heirs.contains(nil) && Set(heirs).count == told.count)
            before = now
        }
    }

    @Test("articles find the stories that they would find alone while the next are taken in")
    func advances() {
        let members = members(events: 60, seed: 11, dated: true)
        var (index, ahead) = (StoryIndex(), StoryIndex())
        var (found, foundLater): ([[Story]], [[Story]]) = ([], [])
        for start in stride(from: 0, to: members.count, by: 30) {
            let arrivals = Array(members[start..<min(start + 30, members.count)])
            found.append(index.add(arrivals))
            foundLater.append(ahead.advance(by: arrivals))
        }
        foundLater.append(ahead.advance(by: []))
        #expect(found == Array(foundLater.dropFirst()))
        #expect(found.contains { !$0.isEmpty } && index.stories == ahead.stories)
    }

    @Test("articles of one event stay together when they were told to, however unlike")
    func takes() {
        var index = StoryIndex()
        let members = members(events: 6, seed: 5, dated: true)
        index.take([members])
        index.add([])
        #expect(index.stories.map(\.articles).map(Set.init) == [Set(members.map(\.id))])
    }

    @Test("the same words outside the window are another story, without a date they are not")
    func window() {
        let text = "The ferry Corvina sank off Vessel Bay after its engine room caught fire, the wardens said."
        func member(_ id: String, _ day: Int?) -> StoryMember {
            StoryMember(
                id: Article.ID(rawValue: id), title: "Ferry Corvina sinks", text: text,
                published: day.flatMap { PublicationDate(year: 2031, month: 5, day: $0) })
        }
        #expect(stories([member("a", 3), member("b", 6)], oneByOne: true).count == 1)
        #expect(stories([member("a", 3), member("b", 7)], oneByOne: true).count == 2)
        #expect(stories([member("a", 3), member("b", nil)], oneByOne: true).count == 1)
    }
}
