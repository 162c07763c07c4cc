import ParallaxCore
import Testing

@testable import ParallaxReader

@Suite("What two readers of one library remember")
struct ReadingMemoryTests {
    private func place(_ id: String) -> ReadingPlace {
        ReadingPlace(
            query: ListQuery(), selected: Article.ID(rawValue: id), offset: 0, lead: 0, view: .article,
            focus: .article, isListHidden: false, row: nil)
    }

    private func marks(_ ids: [String: String]) -> ReadingMemory { ReadingMemory(marks: ids.mapValues(place)) }

    @Test("the marks of both are there, and of a letter the one that was set last")
    func marks() {
        let given = marks(["a": "one", "b": "one", "c": "one"])
        let theirs = marks(["a": "two", "b": "one", "c": "two", "d": "two"])
        let ours = marks(["a": "one", "b": "three", "c": "three", "e": "three"])
        let all = marks(["a": "two", "b": "three", "c": "three", "d": "two", "e": "three"])
        #expect(ours.added(to: theirs, since: given) == all)
        #expect(ours.added(to: ReadingMemory(), since: given) == marks(["b": "three", "c": "three", "e": "three"]))
    }

    @Test(
        "the command lines of both are there, those that were run last behind",
        arguments: [
            ("ab", "abxy", "abcd", "abxycd"), ("ab", "abx", "ab", "abx"), ("ab", "bxa", "abc", "bxac"),
            ("abc", "abcx", "bca", "bcxa"), ("abc", "abcx", "acb", "acxb"), ("", "xy", "ab", "xyab"),
            ("", "xay", "ab", "xyab"), ("ab", "", "abc", "c"), ("ab", "abxy", "axb", "ayxb"),
        ])
    func commands(given: String, theirs: String, ours: String, all: String) {
        let memories = [given, theirs, ours, all].map { ReadingMemory(commands: $0.map(String.init)) }
        #expect(memories[2].added(to: memories[1], since: memories[0]) == memories[3])
    }

    @Test("the search that was begun last is there", arguments: [("a", "b", "b"), ("a", "x", "x"), ("b", "x", "b")])
    func search(ours: String, theirs: String, last: String) {
        let (given, other) = (ReadingMemory(search: "a"), ReadingMemory(search: theirs))
        #expect(ReadingMemory(search: ours).added(to: other, since: given).search == last)
    }

    @Test("no more command lines are kept than one reader remembers")
    func limit() {
        let theirs = ReadingMemory(commands: (0..<100).map(String.init))
        let ours = ReadingMemory(commands: (90..<150).map(String.init))
        #expect(ours.added(to: theirs, since: ReadingMemory()).commands == (50..<150).map(String.init))
    }
}
