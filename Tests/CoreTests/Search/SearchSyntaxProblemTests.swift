import ParallaxCore
import Testing

@Suite("Queries that cannot be understood")
struct SearchSyntaxProblemTests {
    /// What is wrong with a query, and the part that is.
    private func problem(_ query: String) -> (reason: SearchSyntaxProblem.Reason, part: String)? {
        do throws(SearchSyntaxProblem) { _ = try SearchExpression(query) } catch {
            return (error.reason, String(query[error.range]))
        }
        return nil
    }

    @Test(
        "each is told with the part that is wrong",
        arguments: [
            ("ferry \"swift response", .openQuotation, "\"swift response"),
            ("“ferry", .openQuotation, "“ferry"), ("title:\"new bridge", .openQuotation, "\"new bridge"),
            ("ferry (bridge OR toll", .openParenthesis, "("), ("ferry) bridge", .strayParenthesis, ")"),
            ("é ()", .emptyParentheses, "()"), ("AND ferry", .nothingBefore(operator: "AND"), "AND"),
            ("(OR ferry)", .nothingBefore(operator: "OR"), "OR"), ("ferry OR", .nothingAfter(operator: "OR"), "OR"),
            ("ferry AND OR bridge", .nothingAfter(operator: "AND"), "AND"),
            ("ferry (bridge NOT)", .nothingAfter(operator: "NOT"), "NOT"),
            ("ferry -", .nothingAfter(operator: "The minus"), "-"), ("NEAR(vote)", .nothingNear, "NEAR("),
            ("NEAR(vote (a b))", .nothingNear, "("), ("NEAR(a b, x)", .unknownDistance, "x"),
            ("NEAR(a b, 99999999999) c", .unknownDistance, "99999999999"),
            ("NEAR(a b, 1001)", .unknownDistance, "1001"), ("NEAR(a b, -1)", .unknownDistance, "-1"),
            ("NEAR(a \"b c\", \"5\")", .unknownDistance, "\"5\""), ("NEAR(a b,)", .unknownDistance, ","),
            ("ferry foo:bar", .unknownField(name: "foo"), "foo:"),
            ("outlet: courier", .missingValue(field: "outlet"), "outlet:"),
            ("is:new", .unknownValue(field: "is", value: "new"), "is:new"),
            ("date:2022-13", .unknownValue(field: "date", value: "2022-13"), "date:2022-13"),
            ("date:2022-02-30", .unknownValue(field: "date", value: "2022-02-30"), "date:2022-02-30"),
            ("date:>9999", .unknownValue(field: "date", value: ">9999"), "date:>9999"),
            ("date:2022-03..2022-02", .reversedPeriod, "date:2022-03..2022-02"),
            ("story:-1", .unknownValue(field: "story", value: "-1"), "story:-1"),
            ("tag:…", .unknownValue(field: "tag", value: "…"), "tag:…"), ("— !", .nothingToFind, "— !"),
        ] as [(String, SearchSyntaxProblem.Reason, String)])
    func told(query: String, reason: SearchSyntaxProblem.Reason, part: String) throws {
        let found = try #require(problem(query))
        #expect(found.reason == reason)
        #expect(found.part == part)
    }

    @Test("the sentence names what is known")
    func sentences() {
        let sentence = SearchSyntaxProblem(.unknownField(name: "foo"), at: TextRange(start: 0, end: 4)).description
        #expect(
            sentence == "There is no field “foo:”; there are outlet: speaker: title: date: tag: story: is: and has:.")
    }

    @Test("depth and length are limited, with a sentence")
    func limits() throws {
        let deep = String(repeating: "(", count: 32) + "ferry" + String(repeating: ")", count: 32)
        #expect(problem(deep) == nil)
        #expect(problem("(" + deep + ")")?.reason == .tooDeep)
        #expect(problem(String(repeating: "-", count: 100_000) + "ferry")?.reason == .tooDeep)
        #expect(problem(String(repeating: "NOT ", count: 33) + "ferry")?.reason == .tooDeep)
        #expect(problem(String(repeating: "ferry ", count: 256)) == nil)
        #expect(problem(String(repeating: "ferry ", count: 257))?.reason == .tooLong)
        #expect(problem("\"" + String(repeating: "ferry ", count: 257) + "\"")?.reason == .tooLong)
    }

    @Test(
        "while a query is typed, what is unfinished at its end counts as far as it goes",
        arguments: [
            ("ferry brid", "ferry brid*"), ("ferry brid ", "ferry brid"), ("br", "br"),
            ("ferry \"swift resp", "ferry \"swift resp\"*"),
            ("ferry \"swift ", "ferry swift"), ("ferry \"", "ferry"), ("ferry AND ", "ferry"), ("ferry OR", "ferry"),
            ("ferry -", "ferry"), ("ferry NOT ", "ferry"), ("ferry (bridge OR ", "ferry bridge"), ("ferry (", "ferry"),
            ("ferry outlet:", "ferry"), ("ferry outlet:cour", "ferry outlet:cour*"), ("ferry is:unr", "ferry"),
            ("ferry is:S", "ferry"), ("ferry story:", "ferry"),
            ("ferry date:2022-0", "ferry"), ("ferry date:2022-02..", "ferry date:2022-02-01.."),
            ("NEAR(vote border,", "NEAR(vote border, 10)"), ("NEAR(vote border, 5", "NEAR(vote border, 5)"),
            ("NEAR(vote bord", "NEAR(vote bord*, 10)"), ("NEAR(vote", "vote*"), ("—", ""), ("", ""),
        ])
    func typing(query: String, expected: String) throws {
        #expect(try SearchExpression(typing: query).description == expected)
    }

    @Test(
        "what going on typing cannot mend is told at once",
        arguments: [
            "ferry) ", "foo:bar ", "date:2022-13 ferry", "NEAR(a b, -1", "NEAR(a b, x)",
            "ferry is:new", "has:x", "date:soon", "story:-1",
        ])
    func typingProblems(query: String) {
        #expect(throws: SearchSyntaxProblem.self) { try SearchExpression(typing: query) }
    }
}
