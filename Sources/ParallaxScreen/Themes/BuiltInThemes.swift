extension Theme {
    /// The names of the themes inside the program, in the order they are offered.
    public static let builtInNames = BuiltInTheme.allCases.map(\.rawValue)

    /// Reads a theme from inside the program; only the one asked for is parsed.
    ///
    /// - Throws: ``ScreenProblem`` when there is no theme of this name.
    public static func builtIn(_ name: String) throws(ScreenProblem) -> Theme {
        guard let theme = BuiltInTheme(rawValue: name) else {
            throw ScreenProblem.unknownTheme(name: name, known: builtInNames)
        }
        return try ThemeFile.theme(String(decoding: theme.source, as: UTF8.self), name: name)
    }

    /// The theme to begin with: paper on light terminals, ink on dark ones.
    public static func standard(isDark: Bool) throws(ScreenProblem) -> Theme {
        try builtIn(standardName(isDark: isDark))
    }

    /// The name of the theme to begin with.
    public static func standardName(isDark: Bool) -> String { (isDark ? BuiltInTheme.ink : .paper).rawValue }
}

/// The files of the folder `themes`, embedded.
private enum BuiltInTheme: String, CaseIterable {
    case paper, ink
    case highContrast = "high-contrast"
    case colorBlind = "color-blind"
    case sepia, fjord, ember, mono

    var source: [UInt8] {
        switch self {
        case .paper: PackageResources.paper_toml
        case .ink: PackageResources.ink_toml
        case .highContrast: PackageResources.high_contrast_toml
        case .colorBlind: PackageResources.color_blind_toml
        case .sepia: PackageResources.sepia_toml
        case .fjord: PackageResources.fjord_toml
        case .ember: PackageResources.ember_toml
        case .mono: PackageResources.mono_toml
        }
    }
}
