import Testing

@testable import ParallaxIntake

@Suite("How long a server asks to be left alone")
struct RetryAfterTests {
    @Test(
        "seconds and dates are understood, a day is the most, and nonsense is nothing",
        arguments: [
            ("120", 120), ("0", 0), ("99999999999999999999", 86_400), ("86401", 86_400),
            ("Thu, 01 Jan 1970 00:18:20 GMT", 100), ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("-5", nil), ("soon", nil),
            ("", nil),
        ])
    func seconds(field: String, wanted: Int?) {
        #expect(RetryAfter.seconds(field, now: 1_000) == wanted)
    }
}
