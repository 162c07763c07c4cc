import ParallaxCore
import ParallaxScreen
import ParallaxUnicode

/// A query and, under the part that is wrong, a line of carets.
struct QueryMark {
    /// Both lines, each with its end.
    let lines: String

    init(_ query: String, _ range: TextRange) {
        _ = LocaleEncoding.adoptUTF8()
        let before = CellWidth.columns(of: Harmless.line(query[TextRange(start: 0, end: range.start)]))
        let wrong = CellWidth.columns(of: Harmless.line(query[range]))
        lines = """
              \(Harmless.line(query))
              \(String(repeating: " ", count: before))\(String(repeating: "^", count: max(1, wrong)))

            """
    }
}
