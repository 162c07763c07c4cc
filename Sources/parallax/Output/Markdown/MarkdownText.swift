/// Text from outside as Markdown that shows it letter by letter.
enum MarkdownText {
    /// What could begin markup, in CommonMark and in GitHub's tables, strike-outs and entities.
    private static let escaped = Set<Unicode.Scalar>("\\`*_[]<>|~&#$!".unicodeScalars)

    /// The text on one line.
    static func line(_ text: some StringProtocol) -> String {
        PrintedText.line(text) { escaped.contains($0) ? "\\\($0)" : nil }
    }
}
