import ParallaxCore
import Testing

@Suite("Quantities in a sentence")
struct QuantityTests {
    private func found(_ text: String) -> [Quantity] {
        Quantity.scan(text, in: TextRange(start: 0, end: text.utf8.count))
    }

    @Test(
        "words before a number qualify it",
        arguments: [
            ("12 boats", Hedge.none), ("about 12 boats", .about), ("an estimated 12 boats", .about),
            ("more than 12 boats", .atLeast), ("at least 12 boats", .atLeast), ("over 12 boats", .atLeast),
            ("nearly 12 boats", .atMost), ("fewer than 12 boats", .atMost), ("up to 12 boats", .atMost),
            ("close to 12 boats", .about), ("he walked over. 12 boats", .none),
        ])
    func hedges(_ text: String, hedge: Hedge) {
        #expect(found(text).map(\.hedge) == [hedge])
    }

    @Test(
        "what a share is a share of stands behind the word for its movement",
        arguments: [
            ("a 12 percent rise in ferry fares", ["ferry", "fares"]), ("a 12 percent drop of visitors", ["visitors"]),
            ("12 percent growth", []), ("12 percent of voters", ["voters"]),
        ])
    func movements(_ text: String, subject: [String]) {
        #expect(found(text).map(\.subject) == [subject])
    }

    @Test("of odds only the whole is a number")
    func odds() {
        #expect(found("a two-in-three chance").map(\.unit) == [.label, .count])
        #expect(found("a 1 in 4 chance").map(\.unit) == [.label, .count])
        #expect(found("7 in 12 hours").map(\.unit) == [.count, .duration])
    }

    @Test("the ends of a range are told apart, and the lower one takes the scale of the upper one")
    func ranges() {
        let ends = found("4 to 6 million crowns")
        #expect(ends.map(\.bound) == [.lower, .upper])
        #expect(found("won 3-2 at home").map(\.unit) == [.label, .label])
    }
}
