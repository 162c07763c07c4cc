import Testing

@testable import ParallaxReader

@Suite("Numbers in digits")
struct NumberInDigitsTests {
    @Test(
        "a number in words that has no room is written with digits, and what stands behind it stays",
        arguments: [
            ("Thirty-four", "34"), ("nine degrees", "9 degrees"), ("two dozen boats", "24 boats"),
            ("forty-one thousand crowns", "41000 crowns"),
            ("forty million", "40 million"),
        ])
    func shortened(written: String, expected: String) {
        #expect(NumberInDigits(written)?.text == expected)
    }

    @Test(
        "digits, and what is no whole number, stay as they are",
        arguments: ["7,500", "41 million", "a half", "nobody", "", "ten to twelve"])
    func kept(written: String) { #expect(NumberInDigits(written) == nil) }
}
