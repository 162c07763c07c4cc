import Testing

@testable import ParallaxIntake

@Suite("How long a feed that fails is left alone")
struct FeedPauseTests {
    @Test("each failure doubles the pause, up to a day")
    func doubling() {
        let pauses = (1...14).map { FeedPause.seconds(failures: $0, chance: 0.5) }
        #expect(pauses.prefix(4) == [60, 120, 240, 480])
        #expect(pauses.suffix(3) == [86_400, 86_400, 86_400])
        #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test("chance moves it by a quarter", arguments: [(0.0, 45), (1.0, 75)])
    func chance(chance: Double, wanted: Int) {
        #expect(FeedPause.seconds(failures: 1, chance: chance) == wanted)
    }

    @Test("no number of failures is too many", arguments: [0, -1, .max, .min])
    func any(failures: Int) {
        #expect((45...108_000).contains(FeedPause.seconds(failures: failures, chance: 0.5)))
    }
}
