/// Reads theme files: TOML with a title, whether the theme is dark, named colours, the ground that everything is painted
/// on, and a style for each role.
///
/// ```toml
/// title = "Paper"
/// dark = false
///
/// [colors]
/// sea = { rgb = "#1f5f8b", ansi256 = 24, ansi16 = 4 }
///
/// [ground]
/// foreground = "#26241f"
/// background = "#fbfaf5"
///
/// [roles]
/// accent = { foreground = "sea", attributes = ["bold"] }
/// match = { background = "#fff0a8" }
/// ```
public enum ThemeFile {
    /// Reads a theme.
    ///
    /// - Parameters:
    ///   - text: What the file holds.
    ///   - name: The name of the file without its extension, for the theme and for messages.
    /// - Throws: ``ScreenProblem`` with the first mistake: the key and, where it can be found, the line.
    public static func theme(_ text: String, name: String) throws(ScreenProblem) -> Theme {
        let (theme, problems) = read(text, name: name)
        if let first = problems.first { throw first }
        guard let theme else { throw .theme(name: name, line: nil, key: nil, reason: "it is no theme") }
        return theme
    }

    /// Reads a theme, and tells its mistakes, at most about twenty, in the order of their lines; there is none when the theme can be used.
    ///
    /// The parameters are those of ``theme(_:name:)``.
    public static func read(_ text: String, name: String) -> (theme: Theme?, problems: [ScreenProblem]) {
        var reader = ThemeReader(text: text, name: name)
        let theme = reader.theme()
        return (reader.problems.isEmpty ? theme : nil, reader.problems.sorted { $0.line ?? 0 < $1.line ?? 0 })
    }
}
