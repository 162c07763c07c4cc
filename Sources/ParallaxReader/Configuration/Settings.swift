/// What a user chose in `config.toml`, and what stands where nothing was chosen.
public struct Settings: Hashable, Sendable {
    /// The name of the theme; `nil` for the one that suits the terminal.
    public var theme: String?
    /// Whether the background of the theme is painted, and not that of the terminal left.
    public var paintsBackground = true
    /// The keys to begin with, before those of `keys.toml`.
    public var keys = KeyPreset.default
    /// Columns of a line of text where there is room.
    public var measure = Settings.usualMeasure
    /// How the two articles of a comparison stand.
    public var layout = CompareArrangement.automatic
    /// Whether comparisons show matches too loose to be links from the beginning.
    public var showsWeakLinks = false
    /// Whether long words are divided in narrow columns of a comparison.
    public var hyphenates = true
    /// The program that copies what it reads, with its arguments; `nil` for the terminal.
    public var copyCommand: String?
    /// The line of the file that says so, for each option that stands there.
    public internal(set) var lines: [SettingsOption: Int] = [:]

    /// The settings of a user who chose nothing.
    public init() {}

    /// Characters a line holds where there is room (Bringhurst, "The Elements of Typographic Style": 45 to 75, 66 ideal).
    public static let usualMeasure = 66
    /// Narrower lines break the eye's rhythm, wider ones lose it on the way back.
    public static let measures = 45...76
}
