import ParallaxCore
import Testing

@Suite("Numbers that are one number, told differently")
struct SameValueTests {
    /// What differs between two sentences that are equal but for a phrase.
    private func found(_ left: String, _ right: String) -> [Conflict.Kind] {
        let sentences = [left, right].map { "The keeper of the Vessel lighthouse measured \($0) before the storm." }
        return Discrepancies().between(Statement(sentences[0]), Statement(sentences[1])).map(\.kind)
    }

    @Test(
        "measures are converted before they are compared",
        arguments: [
            ("30 miles of coast", "48 km of coast"), ("90 feet of rope", "27 metres of rope"),
            ("200 pounds of oil", "91 kilograms of oil"), ("50 acres of reed", "20 hectares of reed"),
            ("100 gallons of water", "380 litres of water"), ("a wind of 60 mph", "a wind of 97 kph"),
            ("two hours of darkness", "120 minutes of darkness"), ("3 tonnes of coal", "3,000 kg of coal"),
        ])
    func conversions(_ one: String, _ other: String) {
        #expect(found(one, other).isEmpty)
        #expect(found(other, one).isEmpty)
    }

    @Test(
        "measures that no conversion makes equal differ",
        arguments: [
            ("30 miles of coast", "80 km of coast"), ("90 feet of rope", "90 metres of rope"),
            ("200 pounds of oil", "200 kilograms of oil"), ("50 acres of reed", "50 hectares of reed"),
            ("two hours of darkness", "two days of darkness"),
        ])
    func otherMeasures(_ one: String, _ other: String) {
        #expect(found(one, other) == [.number])
    }

    @Test(
        "a number may be the other one, rounded or cut to its own precision",
        arguments: [
            ("14,000 gulls", "14,213 gulls"), ("5 percent less light", "5.1 percent less light"),
            ("$1.2 million in fees", "$1,249,000 in fees"), ("$1.2 million in fees", "$1,160,000 in fees"),
        ])
    func roundings(_ one: String, _ other: String) {
        #expect(found(one, other).isEmpty)
        #expect(found(other, one).isEmpty)
    }

    @Test(
        "a number is not rounded further than its zeros say, and small counts are not rounded at all",
        arguments: [
            ("14,000 gulls", "15,000 gulls"), ("14,000 gulls", "15,213 gulls"), ("60 gulls", "57 gulls"),
            ("$1.2 million in fees", "$1,310,000 in fees"),
        ])
    func noRoundings(_ one: String, _ other: String) {
        #expect(found(one, other) == [.number])
        #expect(found(other, one) == [.number])
    }

    @Test(
        "a hedge leaves room on the side it names",
        arguments: [
            ("about 60 gulls", "58 gulls", true), ("more than 60 gulls", "62 gulls", true),
            ("more than 60 gulls", "58 gulls", false), ("nearly 60 gulls", "58 gulls", true),
            ("nearly 60 gulls", "62 gulls", false), ("about 60 gulls", "80 gulls", false),
        ])
    func hedges(_ one: String, _ other: String, isSame: Bool) {
        #expect(found(one, other).isEmpty == isSame)
        #expect(found(other, one).isEmpty == isSame)
    }

    @Test("a difference is not held against an amount")
    func differences() {
        let rise = "The bridge in Orland cost 41 million crowns, three million more than planned."
        let part = "The bridge in Orland cost 41 million crowns, nine million of them planned."
        #expect(Discrepancies().between(Statement(rise), Statement(part)).isEmpty)
        let other = "The bridge in Orland cost 41 million crowns, seven million more than planned."
        #expect(Discrepancies().between(Statement(rise), Statement(other)).map(\.kind) == [.number])
    }

    @Test("counts of unlike things in one sentence are paired by what they count")
    func rivals() {
        let left = "The quake in Orland killed 12 people and injured 40 people."
        let right = "The quake in Orland injured 45 people and killed 12 people."
        let between = Discrepancies().between(Statement(left), Statement(right))
        #expect(between.map { "\(left[$0.left]) \(right[$0.right])" } == ["40 45"])
    }
}
