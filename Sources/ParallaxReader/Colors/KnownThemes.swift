public import ParallaxScreen

/// The themes a reader can choose from, and what is wrong with files that should hold some.
public struct KnownThemes: Hashable, Sendable, Codable {
    /// The themes, in the order they are offered.
    public let themes: [Theme]
    /// Sentences about files that cannot be used.
    public let problems: [String]

    /// Creates a choice.
    public init(themes: [Theme], problems: [String] = []) {
        self.themes = themes
        self.problems = problems
    }
}
