/// An option of `config.toml`; the raw values are the names that stand there.
public enum SettingsOption: String, Hashable, Sendable, CaseIterable {
    case theme, background, keys, measure, layout, hyphenation, copy
    case looseMatches = "loose-matches"

    /// What it is for and what it takes.
    public var summary: String {
        switch self {
        case .theme: "colours: auto goes by the terminal's background; parallax themes names the others"
        case .background: "what text stands on: theme, or terminal to let the terminal's own shine through"
        case .keys:
            "keys to begin with: \(KeyPreset.allCases.map(\.rawValue).joined(separator: ", ")); keys.toml changes single ones"
        case .measure: "columns of a line of text, \(Settings.measures.lowerBound) to \(Settings.measures.upperBound)"
        case .layout: "comparisons: \(CompareArrangement.allCases.map(\.settingName).joined(separator: ", "))"
        case .hyphenation: "divide long words where a narrow column of a comparison would be left empty: true or false"
        case .copy: "program that copies what it reads, such as wl-copy; empty for the terminal's own clipboard"
        case .looseMatches: "show matches too loose to be links from the beginning: true or false"
        }
    }

    /// The value as TOML writes it.
    public func value(in settings: Settings) -> String {
        switch self {
        case .theme: "\"\(settings.theme ?? ThemeChoice.automaticName)\""
        case .background: settings.paintsBackground ? "\"theme\"" : "\"terminal\""
        case .keys: "\"\(settings.keys.rawValue)\""
        case .measure: "\(settings.measure)"
        case .layout: "\"\(settings.layout.settingName)\""
        case .hyphenation: "\(settings.hyphenates)"
        case .copy: "\"\(Self.escaped(settings.copyCommand ?? ""))\""
        case .looseMatches: "\(settings.showsWeakLinks)"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}

extension CompareArrangement {
    /// How `config.toml` names it.
    public var settingName: String { self == .sideBySide ? "side-by-side" : rawValue }
}
