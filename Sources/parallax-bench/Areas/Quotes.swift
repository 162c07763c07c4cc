import ParallaxCore

extension Measure {
    /// Quotes in usual text, in the worst there is, and the variants of one among many.
    static func quotes(_ input: BenchInput) -> [Measure] {
        [
            Measure("quotes.text.4MB", unit: "bytes") {
                finding(in: input.text(ofAtLeast: 4_000_000))
            },
            Measure("variants.index.100000", unit: "quotes") {
                let quotes = SyntheticQuotes(count: 100_000)
                return Work(amount: quotes.places.count) { VariantIndex(articles: quotes.articles) }
            },
            Measure("variants.one-of-100000", unit: "quotes") {
                variantSearch(among: SyntheticQuotes(count: 100_000))
            },
        ] + [("mixed", "\"“”„«»‘’'"), ("backtick", "`"), ("closed", "\n\"")].map(onlyMarks)
    }

    /// 1 MB of one piece again and again.
    private static func onlyMarks(_ name: String, _ piece: String) -> Measure {
        Measure("quotes.only-marks.\(name).1MB", unit: "bytes") {
            finding(in: String(repeating: piece, count: 1_000_000 / piece.utf8.count))
        }
    }

    private static func finding(in text: String) -> Work {
        Work(amount: text.utf8.count) { QuoteFinder().quotes(in: text) }
    }

    /// Asks for the variants of one quote after another.
    private static func variantSearch(among quotes: SyntheticQuotes) -> Work {
        let index = VariantIndex(articles: quotes.articles)
        var asked = 0
        return Work(amount: 1) {
            asked += 1
            return index.variants(of: quotes.places[asked * 7919 % quotes.places.count])
        }
    }
}
