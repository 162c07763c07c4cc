import ParallaxScreen

/// The choice of a theme: the one that is chosen is seen at once.
struct ThemePrompt: Hashable, Sendable {
    let themes: [Theme]
    private(set) var selection: Int
    /// The theme that Esc brings back.
    let before: Theme?

    /// Begins at the theme the screen has.
    init(_ themes: [Theme], current name: String?) {
        self.themes = themes
        selection = themes.firstIndex { $0.name == name } ?? 0
        before = themes.first { $0.name == name }
    }

    /// The chosen theme.
    var theme: Theme? { themes.indices.contains(selection) ? themes[selection] : nil }

    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .down, .tab, .character("j"), .control("n"): return choose(selection + 1)
        case .up, .backTab, .character("k"), .control("p"): return choose(selection - 1)
        case .home, .character("g"): return choose(0)
        case .end, .character("G"): return choose(themes.count - 1)
        case .enter: return .accepted
        case .escape, .character("q"), .control("c"), .control("g"): return .cancelled
        default: return .ignored
        }
    }

    private mutating func choose(_ place: Int) -> TypedLine.Answer {
        guard themes.indices.contains(place), place != selection else { return .ignored }
        selection = place
        return .changed
    }

    /// The themes as the lines of a list.
    var entries: [PaletteEntry] {
        themes.map { PaletteEntry(name: $0.name, summary: $0.title, keys: $0.isDark ? "dark" : "light") }
    }
}
