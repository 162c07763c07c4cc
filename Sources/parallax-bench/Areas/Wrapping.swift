import ParallaxScreen

extension Measure {
    /// Text to lines, at the width articles are read in.
    static func wrapping(_ input: BenchInput) -> [Measure] {
        [
            Measure("wrap.66-columns.1MB", unit: "bytes") {
                let text = input.text(ofAtLeast: 1_000_000)
                return Work(amount: text.utf8.count) {
                    TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: 66)
                }
            }
        ]
    }
}
