import ParallaxCore

extension Measure {
    /// Quotes in usual text, and in the worst there is.
    static func quotes(_ input: BenchInput) -> [Measure] {
        [
            Measure("quotes.text.4MB", unit: "bytes") {
                finding(in: input.text(ofAtLeast: 4_000_000))
            },
            Measure("quotes.only-marks.1MB", unit: "bytes") {
                finding(in: String(repeating: "\"“”„«»‘’'", count: 1_000_000 / "\"“”„«»‘’'".utf8.count))
            },
        ]
    }

    private static func finding(in text: String) -> Work {
        Work(amount: text.utf8.count) { QuoteFinder().quotes(in: text) }
    }
}
