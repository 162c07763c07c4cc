import ParallaxScreen

/// Words behind a head, as in a list of terms: what does not fit beside the head goes on under the words.
struct HangingText {
    let head: String
    let words: String

    /// Where the words have less room than this, the terminal may cut them.
    private static let narrowest = 16

    /// The lines, without spaces at their ends; one line for `nil`, which stands for no limit.
    func lines(columns: Int?) -> [String] {
        let indent = CellWidth.columns(of: head)
        guard let columns, columns - indent >= Self.narrowest else { return [trimmed(head + words)] }
        let parts = TextWrap.lines(of: words, in: 0..<words.utf8.count, columns: columns - indent)
        guard let first = parts.first else { return [trimmed(head)] }
        let under = String(repeating: " ", count: indent)
        return [head + text(first)] + parts.dropFirst().map { under + text($0) }
    }

    private func text(_ part: Range<Int>) -> String { String(decoding: Array(words.utf8)[part], as: UTF8.self) }

    private func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }
}
