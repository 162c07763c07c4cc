import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("What two passages give differently")
struct DiscrepancyTests {
    private func found(_ left: String, _ right: String) -> [String] {
        Discrepancies().between(Statement(left), Statement(right)).map { describe($0, left, right) }
    }

    private func describe(_ discrepancy: Discrepancy, _ left: String, _ right: String) -> String {
        "\(discrepancy.kind.rawValue) \(left[discrepancy.left]) | \(right[discrepancy.right])"
    }

    @Test("counts of the same things differ")
    func counts() {
        #expect(
            found("The landslide buried 42 houses in Vessel Bay.", "The landslide in Vessel Bay buried 48 houses.")
                == ["number 42 | 48"])
        #expect(
            found("A gale killed at least 17 people in Orland.", "At least 19 people were killed in Orland by a gale.")
                == ["number 17 | 19"])
    }

    @Test("the subject is a word both sides count")
    func subject() {
        let left = "The coast guard sent 12 boats to the island."
        let right = "The coast guard sent 15 rescue boats to the island."
        #expect(Discrepancies().between(Statement(left), Statement(right)).map(\.subject) == ["boats"])
    }

    @Test("a figure in words, rounded, hedged, converted or summed is the same figure")
    func sameValue() {
        #expect(found("Twenty-four boats left the port.", "24 boats left the port.").isEmpty)
        #expect(found("The bridge cost $5 billion in all.", "The bridge cost $5.1 billion in all.").isEmpty)
        #expect(found("Nearly 51 million voters signed.", "More than 50 million voters signed.").isEmpty)
        #expect(found("The village is 30 miles from Orland.", "The village is 50 km from Orland.").isEmpty)
        #expect(found("The crew lost 7 sailors.", "The crew lost two officers and five sailors.").isEmpty)
        #expect(found("The fee was 1,5 million euros.", "The fee was 1.5 million euros.").isEmpty)
    }

    @Test("exact counts get no tolerance")
    func exactCounts() {
        #expect(found("The rescuers found 27 bodies.", "The rescuers found 28 bodies.") == ["number 27 | 28"])
    }

    @Test("numbers of different kinds are not held against each other")
    func differentUnits() {
        #expect(found("The toll on the bridge rose by $3.", "The toll on the bridge rose by 4 percent.").isEmpty)
        #expect(found("Flight 12 left Orland late.", "Flight 14 left Orland late.").isEmpty)
        #expect(found("The fine was $300.", "The fine was €270.").isEmpty)
    }

    @Test("reports about different people are not compared")
    func otherPeople() {
        #expect(
            found("Kestrel Foods sold 300 shops last spring.", "Last spring Marlow Bakeries sold 450 shops.").isEmpty)
    }

    @Test("weekdays and months differ")
    func dates() {
        #expect(
            found("The council met on Monday to vote.", "The council met on Tuesday to vote.")
                == ["date Monday | Tuesday"])
        #expect(
            found("The trial opens in early April.", "The trial opens in early June.") == ["date April | June"])
        #expect(found("The trial opens on 4 May.", "The trial opens on May 4, 2031.").isEmpty)
    }

    @Test("a weekday and yesterday are one day when the dates of publication say so")
    func resolvedDates() throws {
        let sunday = try #require(PublicationDate(year: 2024, month: 6, day: 16))
        let left = Statement("The ferry sank on Friday.", published: sunday)
        let saturday = PublicationDate(year: 2024, month: 6, day: 15)
        let right = Statement("The ferry sank yesterday.", published: saturday)
        #expect(Discrepancies().between(left, right).isEmpty)
        let late = Statement("The ferry sank yesterday.", published: sunday)
        #expect(Discrepancies().between(left, late).map(\.kind) == [.date])
        #expect(Discrepancies().between(left, Statement("The ferry sank yesterday.")).isEmpty)
    }

    @Test("a name in the place of another one differs, a spelling or title does not")
    func names() {
        #expect(
            found("The prize went to Anna Reyl for her novel.", "The prize went to Anna Holt for her novel.")
                == ["name Reyl | Holt"])
        #expect(found("He flew to Kyiv to sign the paper.", "He flew to Kiev to sign the paper.").isEmpty)
        #expect(found("The court heard Mr Brandt again.", "The court heard Brandt again.").isEmpty)
        #expect(found("A report by the UN blamed him.", "A report by the United Nations blamed him.").isEmpty)
    }

    @Test("tolls that share no wording are found between sentences that are not linked")
    func tolls() {
        let left = "Orland has armed the rebels in Vessel in a war that claimed more than 14,000 lives since then."
        let right = "There, Orland backs rebels in Vessel, where an estimated 15,000 people have been killed."
        let between = TollDiscrepancies.found(left, right)
        #expect(between.map { describe($0, left, right) } == ["number 14,000 | 15,000"])
        #expect(between.map(\.subject) == ["deaths"])
        let elsewhere = "In Marlow a flood left 15,000 people dead."
        #expect(TollDiscrepancies.found(left, elsewhere).isEmpty)
    }
}

extension TollDiscrepancies {
    /// The counts of any class that differ between two sentences.
    static func found(_ left: String, _ right: String) -> [Discrepancy] {
        let pair = Discrepancies.pair(Statement(left), Statement(right))
        return SubjectClass.allCases.flatMap(TollDiscrepancies(pair: pair).found)
    }
}
