import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("Split layout")
struct SplitTests {
    @Test("a fixed list stands beside the article, with a rule between them")
    func fixed() {
        let split = Split.columns(.pane("list"), .pane("article"), cut: .first(36))
        let area = Rect(x: 0, y: 1, columns: 120, rows: 38)
        #expect(
            areas(of: split, in: area) == [
                "list": Rect(x: 0, y: 1, columns: 36, rows: 38),
                "article": Rect(x: 37, y: 1, columns: 83, rows: 38),
            ])
        #expect(split.rules(in: area) == [Rect(x: 36, y: 1, columns: 1, rows: 38)])
    }

    @Test(
        "the first part of a cut",
        arguments: [
            (.first(36), 120, 36), (.first(36), 20, 19), (.second(30), 100, 69), (.second(30), 10, 0),
            (.share(0.5), 101, 50), (.share(0.25, atLeast: 30), 101, 30), (.share(0.5, atMost: 44), 161, 44),
            (.share(2), 11, 10), (.share(-.infinity), 11, 0), (.first(-3), 9, 0), (.first(3), 0, 0),
        ] as [(Cut, Int, Int)])
    func cuts(cut: Cut, total: Int, expected: Int) {
        #expect(cut.firstPart(of: total) == expected)
    }

    @Test("parts and rules cover every cell exactly once", arguments: 0..<200 as Range<UInt64>)
    func tiling(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var count = 0
        let split = randomSplit(depth: 4, count: &count, using: &random)
        let area = Rect(
            x: 2, y: 3, columns: Int.random(in: 0...40, using: &random), rows: Int.random(in: 0...20, using: &random))
        let parts = Array(areas(of: split, in: area).values) + split.rules(in: area)
        for y in 0..<30 {
            for x in 0..<50 {
                let owners = parts.count { $0.contains(x: x, y: y) }
                #expect(owners == (area.contains(x: x, y: y) ? 1 : 0))
            }
        }
    }

    private func areas<Pane>(of split: Split<Pane>, in area: Rect) -> [Pane: Rect] {
        var areas: [Pane: Rect] = [:]
        split.forEachArea(in: area) { areas[$0] = $1 }
        return areas
    }

    private func randomSplit(depth: Int, count: inout Int, using random: inout SeededRandom) -> Split<Int> {
        guard depth > 0, Int.random(in: 0...3, using: &random) > 0 else {
            count += 1
            return .pane(count)
        }
        let first = randomSplit(depth: depth - 1, count: &count, using: &random)
        let second = randomSplit(depth: depth - 1, count: &count, using: &random)
        let cut: Cut = Bool.random(using: &random) ? .share(0.4, atLeast: 3) : .second(5)
        return Bool.random(using: &random) ? .columns(first, second, cut: cut) : .rows(first, second, cut: cut)
    }
}
