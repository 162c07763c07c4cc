import ParallaxCore
import Testing

@Suite("The query language")
struct SearchExpressionTests {
    private func printed(_ query: String) throws -> String { try SearchExpression(query).description }

    private func phrase(_ text: String, isPrefix: Bool = false) throws -> SearchExpression {
        .phrase(try #require(SearchPhrase(text, isPrefix: isPrefix)))
    }

    @Test("words are joined by AND, which binds tighter than OR")
    func operators() throws {
        let (a, b, c) = (try phrase("ferry"), try phrase("bridge"), try phrase("toll"))
        #expect(try SearchExpression("ferry bridge") == .all([a, b]))
        #expect(try SearchExpression("ferry AND bridge") == .all([a, b]))
        #expect(try SearchExpression("ferry bridge OR toll") == .any([.all([a, b]), c]))
        #expect(try SearchExpression("ferry (bridge OR toll)") == .all([a, .any([b, c])]))
        #expect(try SearchExpression("ferry -bridge NOT toll") == .all([a, .not(b), .not(c)]))
        #expect(try SearchExpression("NOT NOT ferry") == a)
        #expect(try SearchExpression("((ferry (bridge)) toll)") == .all([a, b, c]))
    }

    @Test("operators are words in lower case and in quotation marks")
    func operatorsAsWords() throws {
        #expect(try printed("bread and water or not near (home)") == "bread and water or not near home")
        #expect(try printed("\"AND\" \"near\" NEAR") == "\"AND\" near \"NEAR\"")
    }

    @Test(
        "any quotation mark opens a phrase, and any closes it",
        arguments: [
            "\"swift response\"", "“swift  response”", "„swift response“", "«swift response»", "”swift\u{A0}response\"",
        ])
    func quotationMarks(query: String) throws {
        #expect(try SearchExpression(query) == phrase("swift response"))
    }

    @Test("a star lets the last word go on")
    func prefixes() throws {
        #expect(try SearchExpression("minist*") == phrase("minist", isPrefix: true))
        #expect(try SearchExpression("\"prime minist\"*") == phrase("prime minist", isPrefix: true))
        #expect(try SearchExpression("\"minist*\"") == phrase("minist*"))
        #expect(try printed("\"minist*\"") == "\"minist*\"")
    }

    @Test("a dash is a minus only before what it can be about")
    func dashes() throws {
        #expect(try printed("sea-wall ferry - bridge – toll") == "sea-wall ferry bridge toll")
        #expect(try printed("sea-wall* \"sea-wall\"* NEAR(a-b c)") == "sea-wall* sea-wall* NEAR(a-b c, 10)")
        #expect(try printed("-\"old bridge\" -(toll OR tax)") == "NOT \"old bridge\" NOT (toll OR tax)")
    }

    @Test("NEAR takes words, phrases and at last a number")
    func near() throws {
        let words = ["vote", "border"].compactMap { SearchPhrase($0) }
        #expect(try SearchExpression("NEAR(vote border, 5)") == .near(words, within: 5))
        #expect(try SearchExpression("NEAR(vote border)") == .near(words, within: 10))
        #expect(try printed("NEAR(\"the vote\" bord*,0)") == "NEAR(\"the vote\" bord*, 0)")
        #expect(try printed("NEAR(1,000 men)") == "NEAR(1 000 men, 10)")
    }

    @Test(
        "fields are told by their names, in any case",
        arguments: [
            ("Outlet:courier", "outlet:courier"), ("outlet:\"Ostrel Courier\"", "outlet:\"Ostrel Courier\""),
            ("speaker:lopez title:“new bridge”", "speaker:lopez title:\"new bridge\""), ("tag:vote*", "tag:vote*"),
            ("is:UNREAD is:read is:starred", "is:unread is:read is:starred"),
            ("has:quote has:note", "has:quote has:note"),
            ("story:7", "story:7"), ("-outlet:courier", "NOT outlet:courier"),
        ])
    func fields(query: String, expected: String) throws {
        #expect(try printed(query) == expected)
    }

    @Test(
        "dates are days, months, years and periods with one end or two",
        arguments: [
            ("2022", "2022-01-01..2022-12-31"), ("2024-02", "2024-02-01..2024-02-29"), ("2022-02-16", "2022-02-16"),
            ("2022-02..2022-03", "2022-02-01..2022-03-31"), (">2022-02-03", "2022-02-04.."), (">2022", "2023-01-01.."),
            (">=2022-02", "2022-02-01.."), ("<2022-03", "..2022-02-28"), ("<2022", "..2021-12-31"),
            ("<=2022-02", "..2022-02-28"), ("..2022-02", "..2022-02-28"), ("2022..", "2022-01-01.."),
            ("2022-2-3", "2022-02-03"),
        ])
    func dates(value: String, expected: String) throws {
        #expect(try printed("date:\(value)") == "date:\(expected)")
    }

    @Test("marks alone are left out, and an empty query finds everything")
    func marks() throws {
        #expect(try printed("ferry & bridge …") == "ferry bridge")
        #expect(try SearchExpression("  \n") == .all([]))
    }

    @Test("the phrases to light are those an article is found by, each once")
    func phrases() throws {
        let query = "ferry (toll OR ferry) -bridge title:\"new toll\" NEAR(vote border) outlet:courier NOT (a OR b)"
        #expect(try SearchExpression(query).phrases.map(\.text) == ["ferry", "toll", "new toll", "vote", "border"])
    }
}
