import Testing

@testable import ParallaxIntake

@Suite("JSON from outside") struct FeedJSONTests {
    private func value(_ text: String) -> JSONValue? { JSONValue(text.utf8) }

    @Test("every kind of value is read")
    func kinds() {
        let text = #" {"a": [1.50, -2e3, true, false, null], "b": {"c": "d"}, "e": {}, "f": []} "#
        let expected: [String: JSONValue] = [
            "a": .array([.number("1.50"), .number("-2e3"), .bool(true), .bool(false), .null]),
            "b": .object(["c": .string("d")]), "e": .object([:]), "f": .array([]),
        ]
        #expect(value(text) == .object(expected))
    }

    @Test("escapes stand for their characters, and half a pair for none")
    func escapes() {
        #expect(value(#""a\n\u201c\ud83d\ude00\/\"""#) == .string("a\n“😀/\""))
        #expect(value(#""\ud83d x \ude00""#) == .string("\u{FFFD} x \u{FFFD}"))
        #expect(value(#""\u001b[2J\u202e""#) == .string("\u{FFFD}[2J"))
    }

    @Test(
        "what is damaged is nothing",
        arguments: ["", "{", "[1", "\"a", "\"\\", "\"\\u12", "{\"a\"}", "{\"a\":}", "[1 2]", "1 2", "nul", "{a:1}"])
    func damaged(_ text: String) {
        #expect(value(text) == nil)
    }

    @Test("values lie no deeper than the limit, and are no more")
    func limits() {
        let depth = JSONValue.deepest
        #expect(value(String(repeating: "[", count: depth) + String(repeating: "]", count: depth)) != nil)
        #expect(value(String(repeating: "[", count: depth + 1) + String(repeating: "]", count: depth + 1)) == nil)
        #expect(value(String(repeating: "[", count: 200_000)) == nil)
        #expect(JSONValue("[1, [2]]".utf8, mostValues: 4) != nil)
        #expect(JSONValue("[1, [2], 3]".utf8, mostValues: 4) == nil)
    }
}
