import Testing

@testable import ParallaxCore

@Suite("What is alike on average")
struct AverageLinkTests {
    private func clusters(_ rows: [[Int: Float]], groups: [Int]? = nil) -> [[Int]] {
        var linking = AverageLink(rows: rows, threshold: 0.5, groups: groups)
        return linking.joined()
    }

    @Test("a chain is not one cluster when its ends have nothing in common")
    func chain() {
        #expect(clusters([[:], [0: 0.9], [1: 0.8]]) == [[0, 1], [2]])
        #expect(clusters([[:], [0: 0.9], [0: 0.3, 1: 0.8]]) == [[0, 1, 2]])
    }

    @Test("members of one group are not held against each other")
    func groups() {
        #expect(clusters([[:], [0: 0.9], [0: 0.8]], groups: [0, 1, 1]) == [[0, 1, 2]])
        #expect(clusters([[:], [0: 0.9], [0: 0.8]], groups: [0, 1, 2]) == [[0, 1], [2]])
    }
}
